import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError } from '../../../../testing/api.ts'
import { people } from '../../../../testing/people.ts'
import { expected, testDate, zoneWithConsultations } from './consultation.fixture.ts'

usePack(belgium)
const { api, getZone, getConsultationApi, send, reply, show } = zoneWithConsultations()

describe('addressee of a consultation', () => {
  let id: Id
  beforeEach(async () => {
    ;({ id } = await send())
    const { plan } = await api.as(getZone().chief).plans.getPlan({ id: getZone().planId })
    const patch = { marking: 'TLP:AMBER' } as const
    await api.as(getZone().chief).plans.changePlan({ id: plan.id, revision: plan.revision, patch })
  })

  it('answers without reading the plan: the expectations are added to the dossier, and the task ends', async () => {
    const [mayor] = getZone().mayors
    expect((await catchError(api.as(mayor!).plans.getPlan({ id: getZone().planId }))).code).toBe('NOT_FOUND')
    const visible = await reply(id, getZone().bodies[0]!, mayor!, [
      expected('Meer blauw op straat.', { weight: 3 }),
      expected('Minder lawaai.'),
    ])
    expect(visible).toMatchObject({ planTitle: null, abilities: { lead: false } })
    expect(visible.addressees).toMatchObject([
      { organisationId: getZone().bodies[0], repliedOn: testDate, hasNoExpectations: false },
    ])
    expect((await api.as(mayor!).tasks.listTasks({})).total).toBe(0)
    const { expectations } = await api.as(getZone().chief).priorities.getMatrix({ planId: getZone().planId })
    expect(expectations).toMatchObject([
      {
        organisationId: getZone().bodies[0],
        source: 'Brief van 20 november',
        recordedOn: testDate,
        weight: 3,
        text: { text: { nl: 'Meer blauw op straat.' } },
      },
      { weight: 2 },
    ])
    const ofChief = await show(id)
    expect(ofChief.expectations.map(({ provenance }) => provenance)).toEqual(['in_person', 'in_person'])
    expect(ofChief.addressees.filter(({ repliedOn }) => repliedOn !== null)).toHaveLength(1)
  })

  it('without an account is recorded by the leading organisation, shows the provenance, and can have no expectations', async () => {
    const visible = await reply(id, getZone().bodies[1]!, getZone().chief, [])
    const addressee = visible.addressees.find(({ organisationId }) => organisationId === getZone().bodies[1])!
    expect([addressee.repliedOn, addressee.hasNoExpectations, addressee.abilities.reply]).toEqual([
      testDate,
      true,
      'recorded',
    ])
    await reply(id, getZone().bodies[1]!, getZone().chief)
    expect((await show(id)).expectations).toMatchObject([
      { organisationId: getZone().bodies[1], provenance: 'recorded' },
    ])
  })

  it('reads only the own reply, cannot reply for others, and needs no reply when it receives a copy', async () => {
    const [first, second] = getZone().mayors
    await reply(id, getZone().bodies[0]!, first!)
    const visible = await show(id, second!)
    expect([visible.addressees.map((addressee) => addressee.organisationId), visible.expectations]).toEqual([
      [getZone().bodies[1]],
      [],
    ])
    expect((await catchError(reply(id, getZone().bodies[0]!, second!))).code).toBe('NO_RESPONSE_REQUESTED')
    expect((await catchError(reply(id, getZone().council, getZone().chief))).code).toBe('NO_RESPONSE_REQUESTED')
    const stranger = people.mayor(getZone().policeCouncil)
    expect((await catchError(show(id, stranger))).code).toBe('NOT_FOUND')
    expect((await catchError(reply(id, getZone().policeCouncil, stranger))).code).toBe('NOT_FOUND')
    const transact = transactor(api.context(second!), { permission: 'path.speak', effect: 'write' }, ['x'], null)
    const seen = await transact('read', async ({ tx }) => [
      ...(await tx.selectFrom('consultation_reply').select('id').execute()),
      ...(await tx.selectFrom('consultation_expectation').select('id').execute()),
      ...(await tx.selectFrom('distribution_list').select('id').execute()),
    ])
    expect(seen).toEqual([])
    // The database also refuses it: not for another organisation, and not into the dossier without a reply of the
    // organisation.
    const [own] = await api.database.kysely.selectFrom('consultation_reply').select('id').execute()
    const forged = (organisationId: Id) =>
      transact('write', ({ tx, now }) =>
        sql`insert into consultation_reply (id, consultation_id, plan_id, owner_id, organisation_id, provenance, on_date, source, recorded_at, access_id)
          values (${newId()}, ${id}, ${getZone().planId}, ${getZone().zone}, ${organisationId}, 'in_person', ${testDate}, 'x', ${now}, 1)`.execute(
          tx,
        ),
      )
    await expect(forged(getZone().bodies[0]!)).rejects.toThrow(/row-level security/)
    await expect(forged(getZone().policeCouncil)).rejects.toThrow('Only an addressee of the consultation')
    const submission = transact('write', ({ tx, now }) =>
      sql`select add_expectations_by_reply(${own!.id}, ${now}, '[]')`.execute(tx),
    )
    await expect(submission).rejects.toThrow('Expectations can be added only once')
  })

  it('has limits on replies, expectations and text length, and the text is stored unchanged', async () => {
    const [mayor] = getZone().mayors
    const town = getZone().bodies[0]!
    const hostile = `<script>alert(1)</script>'); delete from consultation; -- "}]`
    await reply(id, town, mayor!, [expected(hostile)])
    expect((await show(id)).expectations[0]!.text.text.nl).toBe(hostile)
    const many = Array.from({ length: 51 }, () => expected('Meer blauw.'))
    expect((await catchError(reply(id, town, mayor!, many))).code).toBe('BAD_REQUEST')
    expect((await catchError(reply(id, town, mayor!, [expected('x'.repeat(5001))]))).code).toBe('BAD_REQUEST')
    expect((await catchError(reply(id, town, mayor!, [expected('Wel.', { phenomenonId: newId() })]))).code).toBe(
      'UNKNOWN_PHENOMENON',
    )
    const early = getConsultationApi(mayor!).replyToConsultation({
      id,
      organisationId: town,
      date: '2026-11-25',
      source: 'x',
      expectations: [],
    })
    expect((await catchError(early)).code).toBe('DATE_IN_FUTURE')
    for (let time = 1; time < 10; time++) await reply(id, town, mayor!, [])
    expect((await catchError(reply(id, town, mayor!, []))).code).toBe('TOO_MANY_REPLIES')
    await api.database.kysely
      .updateTable('plan')
      .set({ state: 'in_force' })
      .where('id', '=', getZone().planId)
      .execute()
    expect((await catchError(reply(id, getZone().bodies[1]!, getZone().mayors[1]!))).code).toBe('CONSULTATION_CLOSED')
    expect((await show(id)).addressees.filter(({ repliedOn }) => repliedOn !== null)).toHaveLength(1)
  })

  it('reads the answer to an expectation: the element that includes it or the reason for refusal, with earlier answers', async () => {
    const [mayor] = getZone().mayors
    await reply(id, getZone().bodies[0]!, mayor!)
    const expectationId = (await show(id)).expectations[0]!.id
    const answer = { id: expectationId, reasons: 'Daar is geen capaciteit voor.', elementId: null }
    const answerExpectation = (given: object) =>
      getConsultationApi().answerExpectation({ ...answer, outcome: 'not_taken_up', ...given })
    await answerExpectation({})
    expect((await catchError(answerExpectation({ outcome: 'taken_up' }))).code).toBe('ELEMENT_MISSING')
    expect((await catchError(answerExpectation({ outcome: 'taken_up', elementId: newId() }))).code).toBe(
      'UNKNOWN_ELEMENT',
    )
    const { id: elementId } = await getZone().write('strategic_objectives', 'Meer blauw')
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
    expect(
      (await catchError(getConsultationApi(mayor!).answerExpectation({ ...answer, outcome: 'not_taken_up' }))).code,
    ).toBe('FORBIDDEN')
    const other = people.planner(getZone().council)
    expect(
      (await catchError(getConsultationApi(other).answerExpectation({ ...answer, outcome: 'not_taken_up' }))).code,
    ).toBe('NOT_FOUND')
  })
})
