import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { writeAs } from '../../../../../testing/write-as.ts'
import { pathRoutes } from '../routes.ts'
import { makeZoneWithPath } from '../zonal-path.fixture.ts'
import { confirmAll, confirmationApi } from './confirmations.fixture.ts'
import { insertActAs, recordAllActs } from './recorded-acts.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
const date = '2026-11-24'

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  await recordAllActs(scenario)
})

const query = (text: string, values: unknown[] = []) => api.database.pool.query(text, values)
const enter = (actor: Actor) =>
  scenario.barePath(actor).enterIntoForce({ planId: scenario.planId, step: 'in_force', date })
const insertEntry = (actor: Actor) =>
  insertActAs(api.context(actor), scenario.zone, { kind: 'entered_into_force', step: 'in_force' })

/** Changes rows as if this had happened before, or through other people. */
async function rewrite(table: string, text: string, values: unknown[]): Promise<void> {
  await query(`alter table ${table} disable trigger user`)
  await query(text, values)
  await query(`alter table ${table} enable trigger user`)
}

it('who confirmed but depends on the recorder, and who is independent but only records the entry, are no second person [law-51]', async () => {
  const { chief, confirmer, decider, planId } = scenario
  await confirmAll(api.context(confirmer), planId)
  const depend = (givers: Id[]) =>
    query('update person set access_given_by = $1 where id = $2', [givers, confirmer.personId])
  await depend([chief.personId!])
  expect((await catchError(enter(decider))).code).toBe('SECOND_PERSON_REQUIRED')
  await expect(insertEntry(decider)).rejects.toMatchObject({ constraint: 'second_person' })
  await depend([])
  expect((await enter(decider)).state).toBe('in_force')
})

it('a person confirms for an organisation only under a role there that the recorder did not grant [law-51]', async () => {
  const { chief, confirmer, council, interior, planId } = scenario
  const { confirmations } = confirmationApi(api.context(confirmer))
  await query('update role_assignment set granted_by = $1 where person_id = $2', [chief.personId, confirmer.personId])
  // A role elsewhere does not make the person independent here.
  await query(
    `insert into role_assignment (id, person_id, organisation_id, role, valid_from) values ($1, $2, $3, 'reader', '2020-01-01')`,
    [newId(), confirmer.personId, council],
  )
  const { acts } = await confirmations.listRecordedActs({ planId })
  const [first, second] = acts
  expect(acts.map(({ abilities }) => abilities.confirm)).not.toContain(true)
  expect((await catchError(confirmations.confirmAct({ id: first!.act.id }))).code).toBe('SECOND_PERSON_REQUIRED')
  const insert = (id: Id) => insertActAs(api.context(confirmer), interior, { kind: 'confirmed', refersTo: id })
  await expect(insert(second!.act.id)).rejects.toMatchObject({ constraint: 'second_person' })
  await query('update role_assignment set granted_by = null where person_id = $1', [confirmer.personId])
  await confirmations.confirmAct({ id: first!.act.id })
})

it('a role that an account from the recorder granted during the work on the plan makes no second person [law-51]', async () => {
  const { chief, confirmer, decider, interior, planId } = scenario
  const { confirmations } = confirmationApi(api.context(confirmer))
  await query('update person set access_given_by = array[$1::uuid] where id = $2', [chief.personId, decider.personId])
  const grant = (days: number) =>
    rewrite(
      'role_assignment',
      `update role_assignment set granted_by = $1, granted_at = (select created_at + $3 * interval '1 day' from plan where id = $4)
       where person_id = $2`,
      [decider.personId, confirmer.personId, days, planId],
    )
  await grant(1)
  const { acts } = await confirmations.listRecordedActs({ planId })
  const { id } = acts[0]!.act
  expect(acts.map(({ abilities }) => abilities.confirm)).not.toContain(true)
  expect((await catchError(confirmations.confirmAct({ id }))).code).toBe('SECOND_PERSON_REQUIRED')
  const insert = insertActAs(api.context(confirmer), interior, { kind: 'confirmed', refersTo: id })
  await expect(insert).rejects.toMatchObject({ constraint: 'second_person' })
  await grant(-1)
  await confirmations.confirmAct({ id })
})

it('who decided in a function that the author entered during the work on the plan is no second person [law-51]', async () => {
  const { chief, confirmer, decider, prosecutor, prosecution, planId } = scenario
  await confirmAll(api.context(confirmer), planId)
  await query('update person set access_given_by = array[$1::uuid] where id = $2', [chief.personId, confirmer.personId])
  await rewrite(
    'path_act',
    `update path_act set provenance = 'in_person', recorded_by = $1, owner_id = $2 where kind = 'decided' and seat_organisation_id = $2`,
    [prosecutor.personId, prosecution],
  )
  const appoint = (days: number) =>
    rewrite(
      'function_holding',
      `update function_holding set entered_by = $1, entered_at = (select created_at + $3 * interval '1 day' from plan where id = $4)
       where person_id = $2`,
      [chief.personId, prosecutor.personId, days, planId],
    )
  await appoint(1)
  expect((await catchError(enter(decider))).code).toBe('SECOND_PERSON_REQUIRED')
  await expect(insertEntry(decider)).rejects.toMatchObject({ constraint: 'second_person' })
  await appoint(-1)
  expect((await enter(decider)).state).toBe('in_force')
})

it('the database keeps who entered a role or a function, and when', async () => {
  const { chief, confirmer, zone } = scenario
  const administrator = { ...chief, assignments: [{ organisationId: zone, role: 'instance_administrator' }] }
  const written = await writeAs(
    api.context(administrator),
    'setting.manage',
    sql`insert into role_assignment (id, person_id, organisation_id, role, valid_from, granted_by, granted_at)
      values (gen_random_uuid(), ${confirmer.personId}, ${zone}, 'reader', '2026-11-24', null, '2020-01-01')`,
    sql`insert into function_holding (id, function_id, person_id, capacity, valid_from, entered_at)
      select gen_random_uuid(), id, ${confirmer.personId}, 'deputy', '2026-11-24', '2020-01-01' from function where organisation_id = ${zone}`,
    sql`update function_holding set entered_at = '2020-01-01' where person_id = ${confirmer.personId}`,
  )
  expect(written).toBe('written')
  const backdate = sql`update role_assignment set granted_at = '2020-01-01' where person_id = ${confirmer.personId} and role = 'reader'`
  expect(await writeAs(api.context(administrator), 'setting.manage', backdate)).toBe('kept_role')
  const { rows } = await query(
    `select granted_by as by, granted_at as at from role_assignment where person_id = $1 and role = 'reader'
     union all select entered_by, entered_at from function_holding where person_id = $1`,
    [confirmer.personId],
  )
  expect(rows).toHaveLength(2)
  for (const { by, at } of rows) {
    expect(by).toBe(chief.personId)
    expect(new Date(at).toISOString()).toBe(api.clock.now().toISOString())
  }
})

it('the database answers nobody about the people and the work of a plan that this person does not read', async () => {
  const { chief, confirmer, planId } = scenario
  const other = await factories(api.database).organisation()
  const stranger = await enrol(api.database, people.chief_of_corps(other.id, 'Stranger'))
  const [{ id: actId, round_id: roundId }] = (await query('select id, round_id from path_act limit 1')).rows
  const ask = (actor: Actor, call: ReturnType<typeof sql>) => writeAs(api.context(actor), 'path.speak', call)
  const forOwnerOnly = [
    sql`select is_second_person(${confirmer.personId}, ${roundId}, ${planId})`,
    sql`select is_independent_person(${confirmer.personId}, array[${chief.personId}]::uuid[])`,
    sql`select held_function(${confirmer.personId}, ${other.id}, 'mayor', '2026-11-24')`,
    sql`select has_role_from_another(${confirmer.personId}, ${other.id}, '2026-11-24')`,
    sql`select authorship_start(${planId}, null)`,
    sql`select is_withdrawn(${actId})`,
    sql`select refresh_answer_audiences()`,
    sql`select show_answers_of_all_areas()`,
  ]
  for (const call of forOwnerOnly) expect(await ask(chief, call)).toBe('42501')
  const answerTo = (actor: Actor) =>
    transactor(
      api.context(actor),
      { permission: 'path.speak' },
      [],
      null,
    )('touch', async ({ tx }) => {
      const { rows } = await sql<Record<string, unknown>>`select
        is_independent_actor(${planId}, null, '{}') as independent,
        is_independent_actor(${planId}, null, array[${confirmer.personId}]::uuid[]) as of_others,
        (select count(*)::int from visible_places(${planId}, ${roundId})) as places,
        (select count(*)::int from visible_confirming_organisations(array[${actId}]::uuid[])) as acts,
        (select count(*)::int from visible_plan_authors(${planId}, null)) as authors,
        has_only_own_roles(${chief.personId}, ${scenario.zone}, '2026-11-24') as own_roles`.execute(tx)
      return rows[0]
    })
  await query('update plan set marking = 4')
  expect(await answerTo(stranger)).toEqual({
    independent: false,
    of_others: false,
    places: 0,
    acts: 0,
    authors: 0,
    own_roles: false,
  })
  await query('update plan set marking = 1')
  expect(await answerTo(scenario.decider)).toMatchObject({ independent: true, of_others: false, authors: 1 })
})
