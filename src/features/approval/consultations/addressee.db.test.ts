import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/procedure.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError } from '../../../../testing/api.ts'
import { people } from '../../../../testing/people.ts'
import { expected, testDate, zoneThatCalls } from './consultation.fixture.ts'

usePack(belgium)
const { api, its, circulars, send, reply, show } = zoneThatCalls()

describe('addressee of a consultation', () => {
  let id: Id
  beforeEach(async () => {
    ;({ id } = await send())
    const { plan } = await api.as(its().chief).plans.getPlan({ id: its().planId })
    const patch = { marking: 'TLP:AMBER' } as const
    await api.as(its().chief).plans.changePlan({ id: plan.id, revision: plan.revision, patch })
  })

  it('answers without reading the plan: the expectations are added to the dossier, and the task ends', async () => {
    const [mayor] = its().mayors
    expect((await catchError(api.as(mayor!).plans.getPlan({ id: its().planId }))).code).toBe('NOT_FOUND')
    const visible = await reply(id, its().bodies[0]!, mayor!, [
      expected('Meer blauw op straat.', { weight: 3 }),
      expected('Minder lawaai.'),
    ])
    expect(visible).toMatchObject({ planTitle: null, abilities: { lead: false } })
    expect(visible.addressees).toMatchObject([{ organisationId: its().bodies[0], repliedOn: testDate, nothing: false }])
    expect((await api.as(mayor!).tasks.listTasks({})).total).toBe(0)
    const { expectations } = await api.as(its().chief).priorities.getMatrix({ planId: its().planId })
    expect(expectations).toMatchObject([
      {
        organisationId: its().bodies[0],
        source: 'Brief van 20 november',
        saidOn: testDate,
        weight: 3,
        words: { text: { nl: 'Meer blauw op straat.' } },
      },
      { weight: 2 },
    ])
    const ofChief = await show(id)
    expect(ofChief.expectations.map(({ given }) => given)).toEqual(['in_person', 'in_person'])
    expect(ofChief.addressees.filter(({ repliedOn }) => repliedOn !== null)).toHaveLength(1)
  })

  it('without an account is recorded by the leading organisation, shows the provenance, and can have no expectations', async () => {
    const visible = await reply(id, its().bodies[1]!, its().chief, [])
    const addressee = visible.addressees.find(({ organisationId }) => organisationId === its().bodies[1])!
    expect([addressee.repliedOn, addressee.nothing, addressee.abilities.reply]).toEqual([testDate, true, 'recorded'])
    await reply(id, its().bodies[1]!, its().chief)
    expect((await show(id)).expectations).toMatchObject([{ organisationId: its().bodies[1], given: 'recorded' }])
  })

  it('reads only the own reply, cannot reply for others, and needs no reply when it receives a copy', async () => {
    const [first, second] = its().mayors
    await reply(id, its().bodies[0]!, first!)
    const visible = await show(id, second!)
    expect([visible.addressees.map((addressee) => addressee.organisationId), visible.expectations]).toEqual([
      [its().bodies[1]],
      [],
    ])
    expect((await catchError(reply(id, its().bodies[0]!, second!))).code).toBe('NOT_ASKED')
    expect((await catchError(reply(id, its().council, its().chief))).code).toBe('NOT_ASKED')
    const stranger = people.mayor(its().policeCouncil)
    expect((await catchError(show(id, stranger))).code).toBe('NOT_FOUND')
    expect((await catchError(reply(id, its().policeCouncil, stranger))).code).toBe('NOT_FOUND')
    const transact = transactor(api.context(second!), { permission: 'path.speak', effect: 'write' }, ['x'], null)
    const seen = await transact('read', async ({ tx }) => [
      ...(await tx.selectFrom('circular_reply').select('id').execute()),
      ...(await tx.selectFrom('circular_expectation').select('id').execute()),
      ...(await tx.selectFrom('distribution_list').select('id').execute()),
    ])
    expect(seen).toEqual([])
    // The database also refuses it: not for another organisation, and not into the dossier without a reply of the
    // organisation.
    const [own] = await api.database.kysely.selectFrom('circular_reply').select('id').execute()
    const forged = (organisationId: Id) =>
      transact('write', ({ tx, now }) =>
        sql`insert into circular_reply (id, circular_id, plan_id, owner_id, organisation_id, given, on_date, source, said_at, access_id)
          values (${newId()}, ${id}, ${its().planId}, ${its().zone}, ${organisationId}, 'in_person', ${testDate}, 'x', ${now}, 1)`.execute(
          tx,
        ),
      )
    await expect(forged(its().bodies[0]!)).rejects.toThrow(/row-level security/)
    await expect(forged(its().policeCouncil)).rejects.toThrow('Only who was asked')
    const laid = transact('write', ({ tx, now }) => sql`select expect_by_reply(${own!.id}, ${now}, '[]')`.execute(tx))
    await expect(laid).rejects.toThrow('Nobody writes here')
  })

  it('has limits on replies, expectations and text length, and the text is stored unchanged', async () => {
    const [mayor] = its().mayors
    const town = its().bodies[0]!
    const hostile = `<script>alert(1)</script>'); delete from circular; -- "}]`
    await reply(id, town, mayor!, [expected(hostile)])
    expect((await show(id)).expectations[0]!.words.text.nl).toBe(hostile)
    const many = Array.from({ length: 51 }, () => expected('Meer blauw.'))
    expect((await catchError(reply(id, town, mayor!, many))).code).toBe('BAD_REQUEST')
    expect((await catchError(reply(id, town, mayor!, [expected('x'.repeat(5001))]))).code).toBe('BAD_REQUEST')
    expect((await catchError(reply(id, town, mayor!, [expected('Wel.', { phenomenonId: newId() })]))).code).toBe(
      'UNKNOWN_PHENOMENON',
    )
    const early = circulars(mayor!).replyToConsultation({
      id,
      organisationId: town,
      on: '2026-11-25',
      source: 'x',
      expectations: [],
    })
    expect((await catchError(early)).code).toBe('IN_THE_FUTURE')
    for (let time = 1; time < 10; time++) await reply(id, town, mayor!, [])
    expect((await catchError(reply(id, town, mayor!, []))).code).toBe('TOO_MANY_REPLIES')
    await api.database.kysely.updateTable('plan').set({ state: 'in_force' }).where('id', '=', its().planId).execute()
    expect((await catchError(reply(id, its().bodies[1]!, its().mayors[1]!))).code).toBe('CONSULTATION_CLOSED')
    expect((await show(id)).addressees.filter(({ repliedOn }) => repliedOn !== null)).toHaveLength(1)
  })

  it('reads the answer to an expectation: the element that includes it or the reason for refusal, with earlier answers', async () => {
    const [mayor] = its().mayors
    await reply(id, its().bodies[0]!, mayor!)
    const expectationId = (await show(id)).expectations[0]!.id
    const answer = { id: expectationId, reasons: 'Daar is geen capaciteit voor.', elementId: null }
    const answerExpectation = (given: object) =>
      circulars().answerExpectation({ ...answer, outcome: 'not_taken_up', ...given })
    await answerExpectation({})
    expect((await catchError(answerExpectation({ outcome: 'taken_up' }))).code).toBe('ELEMENT_MISSING')
    expect((await catchError(answerExpectation({ outcome: 'taken_up', elementId: newId() }))).code).toBe(
      'UNKNOWN_ELEMENT',
    )
    const { id: elementId } = await its().write('strategic_objectives', 'Meer blauw')
    await answerExpectation({ outcome: 'taken_up', elementId, reasons: 'Als doelstelling.' })
    const [entry] = (await show(id, mayor!)).expectations
    // The organisation may not read the element itself, because the plan belongs to another organisation.
    expect(entry!.answers).toMatchObject([
      {
        outcome: 'taken_up',
        reasons: 'Als doelstelling.',
        element: null,
        functionNames: { en: 'Chief of corps' },
        answeredOn: testDate,
      },
      { outcome: 'not_taken_up' },
    ])
    expect((await show(id)).expectations[0]!.answers[0]!.element).toMatchObject({ id: elementId })
    expect((await catchError(circulars(mayor!).answerExpectation({ ...answer, outcome: 'not_taken_up' }))).code).toBe(
      'FORBIDDEN',
    )
    const other = people.planner(its().council)
    expect((await catchError(circulars(other).answerExpectation({ ...answer, outcome: 'not_taken_up' }))).code).toBe(
      'NOT_FOUND',
    )
  })
})
