import { createRouterClient } from '@orpc/server'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Letter } from '#platform/mail/post.ts'
import { transactor } from '#platform/procedure.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../../testing/api.ts'
import { preparedOnce } from '../../../../testing/database.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../plans/routes.ts'
import { prioritiesRoutes } from '../../priorities/routes.ts'
import { usePack } from '../../registry/index.ts'
import { taskRoutes } from '../../tasks/index.ts'
import { circularBlocks, endCircularsOf } from '../index.ts'
import { pathRoutes } from '../path/routes.ts'
import { zoneWithPath } from '../path/zonal-path.fixture.ts'
import { circularRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({
  plans: planRoutes,
  legalPath: pathRoutes,
  tasks: taskRoutes,
  priorities: prioritiesRoutes,
  circulars: circularRoutes,
})
let its: Awaited<ReturnType<typeof zoneWithPath>>
const dueOn = '2027-03-01'
const on = '2026-11-24'

preparedOnce(api.database, async () => {
  its = await zoneWithPath(api)
})

const call = () => ({
  planId: its.planId,
  step: 'start',
  subject: localized('nl', 'Uw verwachtingen'),
  words: localized('nl', 'Wat verwacht u van het plan?'),
  dueOn,
  list: 'zonal_call',
})
const circulars = (actor: Actor = its.chief) => api.as(actor).circulars
const send = async (given: object = {}) => (await circulars().sendCircular({ ...call(), ...given })).circulars[0]!
const expected = (words: string, given: object = {}) => ({
  words: localized('nl', words),
  weight: 2,
  phenomenonId: null,
  ...given,
})
const reply = (id: Id, organisationId: Id, actor: Actor, expectations = [expected('Meer blauw op straat.')]) =>
  circulars(actor).replyToCircular({ id, organisationId, on, source: 'Brief van 20 november', expectations })
const show = (id: Id, actor: Actor = its.chief) => circulars(actor).getCircular({ id })

describe('a circular', () => {
  it('goes to the list of the country, resolved for the plan, and asks each body with a task until the day', async () => {
    const lists = await circulars().listDistributionLists({ planId: its.planId })
    expect(lists.map(({ key, own }) => [key, own])).toEqual([['zonal_call', false]])
    const circular = await send()
    expect(circular.addressees.filter(({ copy }) => copy).map(({ organisationId }) => organisationId)).toEqual([
      its.council,
    ])
    const asked = circular.addressees.filter(({ copy }) => !copy)
    expect(asked.map(({ functionNames }) => functionNames?.en ?? null).sort()).toEqual([
      'Crown prosecutor',
      'Mayor',
      'Mayor',
      null,
      null,
    ])
    const waits = (await api.as(its.mayors[0]!).tasks.listTasks({})).rows
    expect(waits.map(({ kind, subjectId, dueOn: day, abilities }) => [kind, subjectId, day, abilities.close])).toEqual([
      ['answer_circular', circular.id, dueOn, false],
    ])
    expect(waits[0]!.data.names).toEqual({ nl: 'Uw verwachtingen' })
  })

  it('goes to a list of one’s own, which another body does not read, and to bodies that are named', async () => {
    const { planId, bodies, interior } = its
    const lists = await circulars().saveDistributionList({
      planId,
      name: 'Buren',
      to: [bodies[0]!],
      copies: [interior],
    })
    const own = lists.find((one) => one.own)!
    expect(own).toMatchObject({ names: { nl: 'Buren' }, to: [{ id: bodies[0] }], copies: [{ id: interior }] })
    const circular = await send({ list: own.key, to: [bodies[1]!] })
    expect(circular.addressees.map(({ organisationId, copy }) => [organisationId, copy]).sort()).toEqual(
      [
        [bodies[0], false],
        [bodies[1], false],
        [interior, true],
      ].sort(),
    )
    const other = people.ministry_planner(interior)
    expect((await refusalOf(circulars(other).endDistributionList({ id: own.key }))).code).toBe('NOT_FOUND')
    await circulars().endDistributionList({ id: own.key })
    expect((await refusalOf(send({ list: own.key }))).code).toBe('UNKNOWN_LIST')
  })

  it('says why it does not go out', async () => {
    expect((await refusalOf(send({ step: 'drafting' }))).code).toBe('NO_CALL')
    expect((await refusalOf(send({ dueOn: '2026-11-23' }))).code).toBe('DUE_IN_THE_PAST')
    expect((await refusalOf(send({ list: null }))).code).toBe('NOBODY_ASKED')
    expect((await refusalOf(send({ to: [newId()] }))).code).toBe('UNKNOWN_ORGANISATION')
    expect((await refusalOf(send({ words: localized('nl', 'x'.repeat(10_001)) }))).code).toBe('BAD_REQUEST')
    expect((await refusalOf(send({ to: Array.from({ length: 1001 }, newId) }))).code).toBe('BAD_REQUEST')
    expect((await refusalOf(circulars(its.mayors[0]!).sendCircular(call()))).code).toBe('FORBIDDEN')
  })
})

describe('an addressee', () => {
  let id: Id
  beforeEach(async () => {
    ;({ id } = await send())
    const { plan } = await api.as(its.chief).plans.getPlan({ id: its.planId })
    const patch = { marking: 'TLP:AMBER' } as const
    await api.as(its.chief).plans.changePlan({ id: plan.id, revision: plan.revision, patch })
  })

  it('answers without reading the plan; what it expects stands in the dossier, and its task ends', async () => {
    const [mayor] = its.mayors
    expect((await refusalOf(api.as(mayor!).plans.getPlan({ id: its.planId }))).code).toBe('NOT_FOUND')
    const shown = await reply(id, its.bodies[0]!, mayor!, [
      expected('Meer blauw op straat.', { weight: 3 }),
      expected('Minder lawaai.'),
    ])
    expect(shown).toMatchObject({ planTitle: null, abilities: { lead: false } })
    expect(shown.addressees).toMatchObject([{ organisationId: its.bodies[0], repliedOn: on, nothing: false }])
    expect((await api.as(mayor!).tasks.listTasks({})).total).toBe(0)
    const { expectations } = await api.as(its.chief).priorities.getMatrix({ planId: its.planId })
    expect(expectations).toMatchObject([
      {
        organisationId: its.bodies[0],
        source: 'Brief van 20 november',
        saidOn: on,
        weight: 3,
        words: { text: { nl: 'Meer blauw op straat.' } },
      },
      { weight: 2 },
    ])
    const ofChief = await show(id)
    expect(ofChief.expectations.map(({ given }) => given)).toEqual(['in_person', 'in_person'])
    expect(ofChief.addressees.filter(({ repliedOn }) => repliedOn !== null)).toHaveLength(1)
  })

  it('without an account is written down by whoever leads, and both show apart; it may expect nothing', async () => {
    const shown = await reply(id, its.bodies[1]!, its.chief, [])
    const its2 = shown.addressees.find(({ organisationId }) => organisationId === its.bodies[1])!
    expect([its2.repliedOn, its2.nothing, its2.abilities.reply]).toEqual([on, true, 'recorded'])
    await reply(id, its.bodies[1]!, its.chief)
    expect((await show(id)).expectations).toMatchObject([{ organisationId: its.bodies[1], given: 'recorded' }])
  })

  it('reads of itself alone, and answers for nobody else; who only got a copy is not asked', async () => {
    const [first, second] = its.mayors
    await reply(id, its.bodies[0]!, first!)
    const shown = await show(id, second!)
    expect([shown.addressees.map((one) => one.organisationId), shown.expectations]).toEqual([[its.bodies[1]], []])
    expect((await refusalOf(reply(id, its.bodies[0]!, second!))).code).toBe('NOT_ASKED')
    expect((await refusalOf(reply(id, its.council, its.chief))).code).toBe('NOT_ASKED')
    const stranger = people.mayor(its.policeCouncil)
    expect((await refusalOf(show(id, stranger))).code).toBe('NOT_FOUND')
    expect((await refusalOf(reply(id, its.policeCouncil, stranger))).code).toBe('NOT_FOUND')
    const transact = transactor(api.context(second!), { permission: 'path.speak', effect: 'write' }, ['x'], null)
    const seen = await transact('read', async ({ tx }) => [
      ...(await tx.selectFrom('circular_reply').select('id').execute()),
      ...(await tx.selectFrom('circular_expectation').select('id').execute()),
      ...(await tx.selectFrom('distribution_list').select('id').execute()),
    ])
    expect(seen).toEqual([])
    // Nor below the procedures: not for another body, and not into the dossier without a reply of one's own.
    const [own] = await api.database.kysely.selectFrom('circular_reply').select('id').execute()
    const forged = (organisationId: Id) =>
      transact('write', ({ tx, now }) =>
        sql`insert into circular_reply (id, circular_id, plan_id, owner_id, organisation_id, given, on_date, source, said_at, access_id)
          values (${newId()}, ${id}, ${its.planId}, ${its.zone}, ${organisationId}, 'in_person', ${on}, 'x', ${now}, 1)`.execute(
          tx,
        ),
      )
    await expect(forged(its.bodies[0]!)).rejects.toThrow(/row-level security/)
    await expect(forged(its.policeCouncil)).rejects.toThrow('Only who was asked')
    const laid = transact('write', ({ tx, now }) => sql`select expect_by_reply(${own!.id}, ${now}, '[]')`.execute(tx))
    await expect(laid).rejects.toThrow('Nobody writes here')
  })

  it('is kept to its bounds, and its words as they were written', async () => {
    const [mayor] = its.mayors
    const town = its.bodies[0]!
    const hostile = `<script>alert(1)</script>'); delete from circular; -- "}]`
    await reply(id, town, mayor!, [expected(hostile)])
    expect((await show(id)).expectations[0]!.words.text.nl).toBe(hostile)
    const many = Array.from({ length: 51 }, () => expected('Meer blauw.'))
    expect((await refusalOf(reply(id, town, mayor!, many))).code).toBe('BAD_REQUEST')
    expect((await refusalOf(reply(id, town, mayor!, [expected('x'.repeat(5001))]))).code).toBe('BAD_REQUEST')
    expect((await refusalOf(reply(id, town, mayor!, [expected('Wel.', { phenomenonId: newId() })]))).code).toBe(
      'UNKNOWN_PHENOMENON',
    )
    const early = circulars(mayor!).replyToCircular({
      id,
      organisationId: town,
      on: '2026-11-25',
      source: 'x',
      expectations: [],
    })
    expect((await refusalOf(early)).code).toBe('IN_THE_FUTURE')
    for (let time = 1; time < 10; time++) await reply(id, town, mayor!, [])
    expect((await refusalOf(reply(id, town, mayor!, []))).code).toBe('TOO_MANY_REPLIES')
    await api.database.kysely.updateTable('plan').set({ state: 'in_force' }).where('id', '=', its.planId).execute()
    expect((await refusalOf(reply(id, its.bodies[1]!, its.mayors[1]!))).code).toBe('CALL_OVER')
    expect((await show(id)).addressees.filter(({ repliedOn }) => repliedOn !== null)).toHaveLength(1)
  })

  it('reads the answer to what it expects: where it is taken up, or why not; a former answer stays', async () => {
    const [mayor] = its.mayors
    await reply(id, its.bodies[0]!, mayor!)
    const expectationId = (await show(id)).expectations[0]!.id
    const answer = { id: expectationId, reasons: 'Daar is geen capaciteit voor.', elementId: null }
    const ask = (given: object) => circulars().answerExpectation({ ...answer, outcome: 'not_taken_up', ...given })
    await ask({})
    expect((await refusalOf(ask({ outcome: 'taken_up' }))).code).toBe('ELEMENT_MISSING')
    expect((await refusalOf(ask({ outcome: 'taken_up', elementId: newId() }))).code).toBe('UNKNOWN_ELEMENT')
    const { id: elementId } = await its.write('strategic_objectives', 'Meer blauw')
    await ask({ outcome: 'taken_up', elementId, reasons: 'Als doelstelling.' })
    const [one] = (await show(id, mayor!)).expectations
    // The element itself it may not read: the plan is not its own.
    expect(one!.answers).toMatchObject([
      {
        outcome: 'taken_up',
        reasons: 'Als doelstelling.',
        element: null,
        functionNames: { en: 'Chief of corps' },
        answeredOn: on,
      },
      { outcome: 'not_taken_up' },
    ])
    expect((await show(id)).expectations[0]!.answers[0]!.element).toMatchObject({ id: elementId })
    expect((await refusalOf(circulars(mayor!).answerExpectation({ ...answer, outcome: 'not_taken_up' }))).code).toBe(
      'FORBIDDEN',
    )
    const other = people.planner(its.council)
    expect((await refusalOf(circulars(other).answerExpectation({ ...answer, outcome: 'not_taken_up' }))).code).toBe(
      'NOT_FOUND',
    )
  })
})

describe('those that have not answered', () => {
  it('are mailed when they are asked and reminded once a day, in their language, and the others are left alone', async () => {
    const { kysely } = api.database
    for (const [at, mayor] of its.mayors.entries())
      await kysely
        .updateTable('person')
        .set({ email: `mayor${at}@example.org`, language: 'fr' })
        .where('id', '=', mayor.personId!)
        .execute()
    const letters: Letter[] = []
    const post = { publicUrl: 'https://i.example', send: async (letter: Letter) => void letters.push(letter) }
    const client = createRouterClient({ circulars: circularRoutes }, { context: { ...api.context(its.chief), post } })
    const {
      circulars: [circular],
    } = await client.circulars.sendCircular(call())
    await expect.poll(() => letters.map(({ to }) => to).sort()).toEqual(['mayor0@example.org', 'mayor1@example.org'])
    expect(letters[0]!.text).toContain(`https://i.example/circulars/${circular!.id}`)
    await reply(circular!.id, its.bodies[0]!, its.mayors[0]!)
    letters.length = 0
    const shown = await client.circulars.remindSilent({ id: circular!.id })
    await expect
      .poll(() => letters.map(({ to, subject }) => [to, subject]))
      .toEqual([['mayor1@example.org', 'Rappel : Uw verwachtingen']])
    expect(shown.addressees.find(({ organisationId }) => organisationId === its.bodies[1])!.remindedOn).toBe(on)
    expect((await refusalOf(client.circulars.remindSilent({ id: circular!.id }))).code).toBe('REMINDED_TODAY')
    expect((await refusalOf(circulars(its.mayors[1]!).remindSilent({ id: circular!.id }))).code).toBe('FORBIDDEN')
  })
})

it('a plan that comes into force waits for nobody any more', async () => {
  await send()
  const waiting = async () => (await api.as(its.mayors[0]!).tasks.listTasks({})).total
  expect(await waiting()).toBe(1)
  const transact = transactor(api.context(its.chief), { permission: 'path.lead', effect: 'write' }, ['x'], null)
  await transact('write', (work) => endCircularsOf(work, { planId: its.planId }))
  expect(await waiting()).toBe(0)
})

describe('on paper', () => {
  it('stand the counts and each expectation with its answer; the public rendition counts, and nobody is named', async () => {
    const { id } = await send()
    await reply(id, its.bodies[0]!, its.mayors[0]!)
    await reply(id, its.bodies[1]!, its.mayors[1]!, [])
    const { id: elementId } = await its.write('strategic_objectives', 'Meer blauw')
    const [one] = (await show(id)).expectations
    await circulars().answerExpectation({ id: one!.id, outcome: 'taken_up', elementId, reasons: 'Als doelstelling.' })
    const print = async (rendition: 'full' | 'council' | 'public', hidden: Id[] = [], actor = its.chief) => {
      const transact = transactor(api.context(actor), { permission: 'document.make' }, ['x'], null)
      const options = { language: 'en', rendition, hidden: new Set(hidden) } as const
      return JSON.stringify(await transact('read', (work) => circularBlocks(work, its.planId, options)))
    }
    const full = await print('full')
    for (const words of [
      '2 of 5 have answered.',
      'Expectations: 1. Taken up: 1',
      'Meer blauw op straat.',
      'Brief van 20 november',
      'In “Meer blauw”.',
      'Als doelstelling.',
      'Chief of corps',
      'Expect nothing',
    ])
      expect(full).toContain(words)
    expect(full).not.toContain('Mayor A')
    const hidden = await print('council', [elementId])
    expect(hidden).toContain('"kind":"gap"')
    for (const words of ['Meer blauw', 'Als doelstelling.']) expect(hidden).not.toContain(words)
    const open = await print('public')
    expect(open).toContain('2 of 5 have answered.')
    for (const words of ['Meer blauw', 'Uw verwachtingen', 'Brief']) expect(open).not.toContain(words)
    // Others that read the plan do not read what was said between the zone and a municipality.
    expect(await print('full', [], its.mayors[0]!)).toBe('[]')
  })
})

it('what was sent, answered and expected is neither changed nor removed', async () => {
  const { id } = await send()
  await reply(id, its.bodies[0]!, its.mayors[0]!)
  const { kysely } = api.database
  await expect(kysely.updateTable('circular').set({ due_on: '2030-01-01' }).execute()).rejects.toThrow('stays')
  await expect(kysely.updateTable('circular_reply').set({ source: 'Other' }).execute()).rejects.toThrow('stays')
  await expect(kysely.updateTable('circular_expectation').set({ organisation_id: its.zone }).execute()).rejects.toThrow(
    'stays',
  )
  const transact = transactor(api.context(its.chief), { permission: 'path.lead', effect: 'write' }, ['x'], null)
  await expect(transact('write', ({ tx }) => tx.deleteFrom('circular').execute())).rejects.toThrow(/permission denied/)
})
