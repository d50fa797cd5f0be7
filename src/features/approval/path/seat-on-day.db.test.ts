import { type RawBuilder, sql } from 'kysely'
import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { json } from '#platform/db/column-values.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, getOutcome, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { writeAs } from '../../../../testing/write-as.ts'
import { confirmationApi } from './confirmations/confirmations.fixture.ts'
import { insertActAs } from './confirmations/recorded-acts.fixture.ts'
import { pathRoutes } from './routes.ts'
import { makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let versionId: string

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  versionId = await scenario.completeDeliberation()
})

const query = (text: string, values: unknown[]) => api.database.pool.query(text, values)

const step = 'local_approval'
/** Approves as the prosecutor, who holds the seat, on a day. */
const approve = async (date: string, actor = scenario.prosecutor) => {
  const { seat } = scenario
    .getStep(await scenario.show(), step)
    .seats.find((entry) => entry.seat.function === 'crown_prosecutor')!
  return scenario
    .path(actor)
    .decide({ planId: scenario.planId, step, seat, versionId, verdict: 'approved', date, reason: 'Early.' })
}
const holdFrom = (from: string) =>
  query('update function_holding set valid_from = $1 where person_id = $2', [from, scenario.prosecutor.personId])
const freezeOn = (at: string) =>
  query(`alter table plan_version disable trigger user`, []).then(() =>
    query('update plan_version set frozen_at = $1 where id = $2', [at, versionId]).then(() =>
      query(`alter table plan_version enable trigger user`, []),
    ),
  )
/** Inserts the same act without the procedures, under the application role. */
const insert = (date: string, actor = scenario.prosecutor) =>
  transactor(
    api.context(actor),
    { permission: 'path.speak' },
    [],
    null,
  )('touch', async ({ tx }) => {
    const round = await tx.selectFrom('path_round').selectAll().executeTakeFirstOrThrow()
    const organisation = actor.assignments[0]!.organisationId
    await tx
      .insertInto('path_act')
      .values({
        id: newId(),
        round_id: round.id,
        plan_id: round.plan_id,
        owner_id: organisation,
        kind: 'decided',
        step,
        seat_organisation_id: organisation,
        seat_function: 'crown_prosecutor',
        on_date: date,
        version_id: versionId,
        sections: json({}),
        verdict: 'approved',
        provenance: 'in_person',
        recorded_at: '2026-11-24T10:00:00Z',
        recorded_by: actor.personId,
        access_id: 1,
      })
      .execute()
    return 'inserted'
  }).catch((error: { constraint?: string }) => error.constraint ?? Promise.reject(error))

it('an act in person needs a person who held the function on the day of the act [law-4]', async () => {
  await holdFrom('2026-11-24')
  await freezeOn('2026-11-20T10:00:00Z')
  expect((await catchError(approve('2026-11-23'))).code).toBe('NOT_HOLDER_ON_DATE')
  expect(await insert('2026-11-23')).toBe('seat_on_day')
  expect(await insert('2026-11-24')).toBe('inserted')
})

it('an act in person is not dated before the day on which its version was frozen', async () => {
  expect((await catchError(approve('2026-11-23'))).code).toBe('DATE_BEFORE_VERSION')
  expect(await insert('2026-11-23')).toBe('version_on_day')
  await freezeOn('2026-11-20T10:00:00Z')
  expect(await insert('2026-11-23')).toBe('inserted')
})

it('a former holder no longer acts in person', async () => {
  await query('update function_holding set valid_to = $1 where person_id = $2', [
    '2026-11-24',
    scenario.prosecutor.personId,
  ])
  expect((await catchError(approve('2026-11-23'))).code).toBe('NOT_YOUR_SEAT')
})

it('a person who entered the function for themselves acts in person only after another person entered it too [law-26]', async () => {
  await freezeOn('2026-11-01T10:00:00Z')
  const { prosecutor } = scenario
  await query('alter table function_holding disable trigger function_holding_set_entered_by', [])
  await query('update function_holding set entered_by = person_id where person_id = $1', [prosecutor.personId])
  await query('alter table function_holding enable trigger function_holding_set_entered_by', [])
  expect((await catchError(approve('2026-11-24'))).code).toBe('HOLDING_NOT_CONFIRMED')
  expect(await insert('2026-11-24')).toBe('seat_on_day')
})

it('the seat of a function that ended or begins later stays vacant and blocks [law-105] [law-112]', async () => {
  const listSeats = async () => scenario.getStep(await scenario.show(), step).seats.map(({ seat }) => seat)
  const before = await listSeats()
  const { rows } = await query('select kind from organisation where id = $1', [scenario.prosecution])
  const seat = { function: 'crown_prosecutor', bodyKind: rows[0].kind, place: 'above' }
  const isSeated = async () =>
    (
      await query(`select has_seat_on_day(p, $2, '{}', '2026-11-24') as found from plan p where p.id = $1`, [
        scenario.planId,
        JSON.stringify({ deciders: [seat] }),
      ])
    ).rows[0].found
  expect(await isSeated()).toBe(true)
  await query(`update function set valid_to = '2026-11-24' where code = 'crown_prosecutor'`, [])
  expect(await listSeats()).toEqual(before)
  expect((await catchError(approve('2026-11-24'))).code).toBe('NOT_YOUR_SEAT')
  expect(await isSeated()).toBe(true)
  await query(`update function set valid_from = '2026-11-25', valid_to = null where code = 'crown_prosecutor'`, [])
  expect(await listSeats()).toEqual(before)
  expect((await catchError(approve('2026-11-24'))).code).toBe('NOT_YOUR_SEAT')
  expect(await isSeated()).toBe(true)
})

it('the seats of a submitted version stay when organisations end, are founded or are replaced [law-124]', async () => {
  const listSeats = async () =>
    (await scenario.show()).steps
      .flatMap(({ code, seats }) => seats.map(({ seat }) => [code, seat.organisationId]))
      .sort()
  const before = await listSeats()
  const [town, otherTown] = scenario.bodies
  await query(`update organisation set valid_to = '2026-10-01' where id = any ($1)`, [
    [scenario.justice, scenario.policeCouncil, town],
  ])
  expect(await listSeats()).toEqual(before)
  // Another council of the same kind and place, founded on an earlier day, takes no seat.
  await query(
    `insert into organisation (id, code, kind, level, names, sort_name, area_id, valid_from, source)
      select $1, 'NEW', kind, level, names, sort_name, area_id, '2020-01-01', source from organisation where id = $2`,
    [newId(), scenario.policeCouncil],
  )
  expect(await listSeats()).toEqual(before)
  // A successor of the kind takes the seat, unless the law names the organisation.
  for (const [predecessor, successor] of [
    [town, otherTown],
    [scenario.justice, scenario.interior],
  ])
    await query(
      `insert into organisation_succession (id, predecessor_id, successor_id, kind, on_date) values ($1, $2, $3, 'merge', '2026-10-01')`,
      [newId(), predecessor, successor],
    )
  expect(await listSeats()).toEqual(before.filter(([, id]) => id !== town))
  await query('update organisation set valid_to = null where id = $1', [town])
  expect(await listSeats()).toEqual(before)
})

it('an organisation that was absent at the first submission takes its seat again when its end is undone [law-124]', async () => {
  const [town, otherTown] = scenario.bodies
  const listTowns = async () =>
    scenario.getStep(await scenario.show(), step).seats.map(({ seat }) => seat.organisationId)
  const withdraw = async (kind: string) => {
    const act = (await scenario.show()).acts.findLast((entry) => entry.kind === kind)!
    return scenario.path(scenario.chief).withdrawAct({ id: act.id, text: 'Too early.' })
  }
  const submission = (await scenario.show()).acts.find(({ kind }) => kind === 'submitted')!
  const insertWithdrawal = sql`insert into path_act (id, round_id, plan_id, owner_id, kind, withdraws, on_date, text, recorded_at, recorded_by, access_id)
    select ${newId()}, round_id, plan_id, owner_id, 'withdrawn', id, on_date, 'x', now(), ${scenario.chief.personId}, 1
    from path_act where id = ${submission.id}`
  expect(await writeAs(api.context(scenario.chief), 'path.lead', insertWithdrawal)).toBe('later_steps_depend')
  for (const kind of ['decided', 'skipped', 'submitted']) await withdraw(kind)
  await query(`update organisation set valid_to = '2026-11-24' where id = $1`, [town])
  await query(
    `insert into organisation_succession (id, predecessor_id, successor_id, kind, on_date) values ($1, $2, $3, 'merge', '2026-11-24')`,
    [newId(), town, otherTown],
  )
  await scenario.path(scenario.chief).submitVersion({ planId: scenario.planId, versionId, date: '2026-11-24' })
  expect(await listTowns()).not.toContain(town)
  await query('update organisation set valid_to = null where id = $1', [town])
  expect(await listTowns()).toContain(town)
})

it('an organisation of a kind with a seat ends with a successor of its kind [law-124]', async () => {
  const [town, otherTown] = scenario.bodies
  const administrator = await enrol(api.database, people.instance_administrator(scenario.zone, 'Administrator'))
  const end = (id: string, ...more: RawBuilder<unknown>[]) =>
    writeAs(
      api.context(administrator),
      'registry.write',
      ...more,
      sql`update organisation set valid_to = '2026-12-01' where id = ${id}`,
    )
  const succeed = (successor: string) =>
    sql`insert into organisation_succession (id, predecessor_id, successor_id, kind, on_date)
      values (${newId()}, ${town}, ${successor}, 'merge', '2026-12-01')`
  expect(await end(town!)).toBe('running_seat')
  const succession = sql`insert into organisation_succession (id, predecessor_id, successor_id, kind, on_date)
    values (${newId()}, ${town}, ${otherTown}, 'merge', '2026-11-24')`
  const move = sql`update organisation set area_id = null where id = ${town}`
  await query(`update plan set state = 'drafting'`, [])
  for (const change of [succession, move])
    expect(await writeAs(api.context(administrator), 'registry.write', change)).toBe('running_seat')
  const today = sql`update organisation set valid_to = '2026-11-24' where id = ${town}`
  expect(await writeAs(api.context(administrator), 'registry.write', succeed(otherTown!), today)).toBe('running_seat')
  expect(await end(town!, succeed(scenario.interior))).toBe('running_seat')
  expect(await end(town!, succeed(otherTown!))).toBe('written')
})

const confirmations = (actor: Actor) => confirmationApi(api.context(actor)).confirmations
/** Ends a town that merges into another one on 25 November, and goes to the day after. */
async function merge(town: string | undefined, into: string | undefined) {
  await query(`update organisation set valid_to = '2026-11-25' where id = $1`, [town])
  await query(
    `insert into organisation_succession (id, predecessor_id, successor_id, kind, on_date) values ($1, $2, $3, 'merge', '2026-11-25')`,
    [newId(), town, into],
  )
  api.clock.set('2026-11-26T10:00:00Z')
}
/** Records the decision of a council on a version. */
const agree = (councilStep: string, organisationId: string, version = versionId, date = '2026-11-24') => {
  const seat = { organisationId, function: null }
  const decision = { planId: scenario.planId, step: councilStep, seat, versionId: version, date, text: 'Minutes.' }
  return scenario.path(scenario.chief).decide({ ...decision, verdict: 'approved' })
}
const decide = (
  actor: Actor,
  town: string | undefined,
  date: string,
  more: { verdict?: 'refused'; versionId?: string } = {},
) => {
  const seat = { organisationId: town!, function: 'mayor' }
  const decision = {
    planId: scenario.planId,
    step,
    seat,
    versionId,
    verdict: 'approved',
    date,
    text: 'Letter.',
  } as const
  return scenario.path(actor).decide({ ...decision, ...more })
}

it('what is recorded for a town that ended since is confirmed, contested or withdrawn by its successor [law-132]', async () => {
  const [town, successor] = scenario.bodies
  const [formerMayor, mayor] = scenario.mayors as [Actor, Actor]
  await agree('council_agreement', scenario.policeCouncil)
  await merge(town, successor)
  const { id } = (await decide(scenario.chief, town, '2026-11-24')).acts.at(-1)!
  const { rows: tasks } = await query(
    `select organisation_id from task where kind = 'path_confirmation' and subject_id = $1`,
    [id],
  )
  expect(tasks).toEqual([{ organisation_id: successor }])
  const insert = (actor: Actor, organisationId: Id) =>
    getOutcome(insertActAs(api.context(actor), organisationId, { kind: 'confirmed', refersTo: id }), 'confirmed')
  for (const [actor, organisationId] of [
    [scenario.decider, scenario.zone],
    [formerMayor, town],
  ] as [Actor, Id][]) {
    expect((await catchError(confirmations(actor).confirmAct({ id }))).code).toMatch(
      /^(SEAT_CONFIRMS|NOT_YOUR_SEAT|SECOND_PERSON_REQUIRED)$/,
    )
    expect(await insert(actor, organisationId)).toMatch(/seat_confirms|neither decides/)
  }
  expect((await catchError(confirmations(formerMayor).contestAct({ id, text: 'No.' }))).code).toBe('NOT_YOUR_SEAT')
  await confirmations(mayor).contestAct({ id, text: 'We decided nothing.' })
  const [contest] = (await confirmations(mayor).listRecordedActs({ planId: scenario.planId })).acts.flatMap(
    (entry) => entry.contest ?? [],
  )
  await scenario.path(mayor).withdrawAct({ id: contest!.id, text: 'The letter was found.' })
  await confirmations(mayor).confirmAct({ id })
  const [entry] = (await confirmations(mayor).listRecordedActs({ planId: scenario.planId })).acts.filter(
    ({ act }) => act.id === id,
  )
  expect(entry?.act.confirmation).toBe('confirmed')
})

it('a decision in person stays with the seat: the successor of its organisation withdraws it, or decides on the next version [law-132]', async () => {
  const [town, successor] = scenario.bodies
  const [formerMayor, mayor] = scenario.mayors as [Actor, Actor]
  const listTowns = async () =>
    scenario.getStep(await scenario.show(), step).seats.map(({ seat }) => seat.organisationId)
  await agree('council_agreement', scenario.policeCouncil)
  const { acts } = await decide(formerMayor, town, '2026-11-24', { verdict: 'refused' })
  const refusal = acts.at(-1)!
  await merge(town, successor)
  expect(await listTowns()).toContain(town)
  await scenario.write('capacity', 'Meer')
  const next = await scenario.freeze()
  await scenario.path(scenario.chief).submitVersion({ planId: scenario.planId, versionId: next, date: '2026-11-26' })
  await agree('security_council', scenario.council, next, '2026-11-26')
  await agree('council_agreement', scenario.policeCouncil, next, '2026-11-26')
  await decide(mayor, successor, '2026-11-26', { versionId: next })
  expect(await listTowns()).not.toContain(town)
  expect((await catchError(scenario.path(formerMayor).withdrawAct({ id: refusal.id, text: 'No.' }))).code).toBe(
    'NOT_YOUR_SEAT',
  )
  await scenario.path(mayor).withdrawAct({ id: refusal.id, text: 'We are one town now.' })
  expect((await scenario.show()).acts.at(-1)).toMatchObject({ kind: 'withdrawn', withdraws: refusal.id })
})

it('towns that succeed each other keep their seats', async () => {
  const [town, other] = scenario.bodies
  const listSeats = async () =>
    scenario.getStep(await scenario.show(), step).seats.map(({ seat }) => seat.organisationId)
  const before = await listSeats()
  await merge(town, other)
  await merge(other, town)
  expect((await listSeats()).toSorted()).toEqual(before.toSorted())
})
