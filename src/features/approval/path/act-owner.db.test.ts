import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'
import { writeAs } from '../../../../testing/write-as.ts'
import { pathRoutes } from './routes.ts'
import { makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
const today = '2026-11-24'
const refused = '42501'
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let outsider: Actor
let versionId: Id
let roundId: Id

prepareOnce(api.database, async () => {
  await storePlanKinds(api.database, belgium)
  scenario = await makeZoneWithPath(api)
  outsider = await enrol(api.database, people.planner(scenario.bodies[0]!, 'Outsider'))
  versionId = await scenario.completeDeliberation()
})
beforeEach(async () => {
  roundId = (await api.database.pool.query<{ id: Id }>('select id from path_round')).rows[0]!.id
})

type Columns = Record<string, string | null>
const makeAct = (actor: Actor, ownerId: Id, columns: Columns) => {
  const row: Columns = {
    id: newId(),
    round_id: roundId,
    plan_id: scenario.planId,
    owner_id: ownerId,
    on_date: today,
    recorded_at: '2026-11-24T10:00:00Z',
    recorded_by: actor.personId,
    access_id: '1',
    ...(['decided', 'sent', 'submitted'].includes(columns.kind!) && { version_id: versionId, sections: '{}' }),
    ...columns,
  }
  const names = sql.join(Object.keys(row).map((name) => sql.ref(name)))
  return sql`insert into path_act (${names}) values (${sql.join(Object.values(row))})`
}
const insert = (actor: Actor, ownerId: Id, columns: Columns, permission: 'path.lead' | 'path.speak' = 'path.speak') =>
  writeAs(api.context(actor), permission, makeAct(actor, ownerId, columns))
const seat = (organisationId: Id, code: string | null) => ({
  seat_organisation_id: organisationId,
  seat_function: code,
})
const decision = { kind: 'decided', step: 'local_approval', verdict: 'approved', text: 'x' }

describe('the course of a plan', () => {
  it('is recorded by its leader only, not by an organisation that reads the plan [law-39]', async () => {
    const [body] = scenario.bodies
    const mayor = seat(body!, 'mayor')
    const acts: Columns[] = [
      { kind: 'submitted' },
      { kind: 'done', step: 'drafting' },
      { kind: 'skipped', step: 'priorities', reason: 'x' },
      { kind: 'requested', step: 'local_approval', ...mayor },
      { kind: 'opinion_missing', step: 'local_approval', text: 'x', ...mayor },
      { kind: 'sent', step: 'transmission', ...mayor },
      { kind: 'entered_into_force', step: 'in_force' },
    ]
    for (const act of acts) {
      expect([act.kind, await insert(outsider, body!, act)]).toEqual([act.kind, refused])
      expect([act.kind, await insert(outsider, body!, act, 'path.lead')]).toEqual([act.kind, refused])
    }
    expect(await insert(scenario.chief, scenario.zone, acts[1]!, 'path.lead')).toBe('written')
  })

  it('is not recorded by a person who does not read the plan', async () => {
    const { id } = await factories(api.database).organisation({ kind: 'municipality' })
    const stranger = await enrol(api.database, people.planner(id, 'Stranger'))
    await api.database.pool.query('update plan set marking = 3, person_ids = $1 where id = $2', [
      [scenario.chief.personId],
      scenario.planId,
    ])
    expect(await insert(stranger, id, { ...decision, provenance: 'recorded', ...seat(id, 'mayor') })).toBe(refused)
  })
})

describe('an act of a seat', () => {
  it('says how it was given, on a day that has come, for the own organisation or by the leader [law-39]', async () => {
    const [own, other] = scenario.bodies
    const [mayor] = scenario.mayors
    const ownSeat = seat(own!, 'mayor')
    expect(await insert(outsider, own!, { ...decision, ...ownSeat })).toBe('act_provenance')
    const recorded = { ...decision, provenance: 'recorded' }
    expect(await insert(outsider, own!, { ...recorded, ...seat(other!, 'mayor') })).toBe(refused)
    const inPerson = { ...decision, provenance: 'in_person', ...ownSeat }
    expect(await insert(mayor!, own!, { ...inPerson, on_date: '2030-01-01' })).toBe('act_day')
    expect(await insert(mayor!, own!, inPerson)).toBe('written')
  })

  it('that was recorded is not confirmed without its document', async () => {
    const { bodies, chief, zone, interior, confirmer } = scenario
    const actId = newId()
    const target = { ...decision, id: actId, provenance: 'recorded', ...seat(bodies[1]!, 'mayor') }
    await api.database.pool.query('alter table path_act disable trigger path_act_require_evidence')
    expect(await insert(chief, zone, target, 'path.lead')).toBe('written')
    await api.database.pool.query('alter table path_act enable trigger path_act_require_evidence')
    await api.database.pool.query('update plan set issuing_body_ids = issuing_body_ids || $1::uuid', [interior])
    const confirmation = {
      kind: 'confirmed',
      step: 'local_approval',
      refers_to: actId,
      provenance: 'in_person',
      ...seat(bodies[1]!, 'mayor'),
    }
    expect(await insert(confirmer, interior, confirmation)).toBe('act_evidence')
  })
})

describe('the state of a plan', () => {
  const setState = (state: string, day: string | null) =>
    sql`select set_plan_state(${scenario.planId}, ${state}, ${day})`

  it('is moved only with an act in the same transaction, and to approved only with every approval [law-40]', async () => {
    const { mayors, bodies, chief } = scenario
    const write = (actor: Actor, ...statements: Parameters<typeof writeAs>[2][]) =>
      writeAs(api.context(actor), 'path.speak', ...statements)
    expect(await write(outsider, setState('approved', '1999-01-01'))).toBe('plan_decided')
    expect(await write(chief, setState('in_decision', null))).toBe('plan_decided')
    const vote = () =>
      makeAct(mayors[0]!, bodies[0]!, { ...decision, provenance: 'in_person', ...seat(bodies[0]!, 'mayor') })
    expect(await write(mayors[0]!, vote(), setState('approved', today))).toBe('plan_decided')
    expect(await write(mayors[0]!, vote(), setState('in_decision', today))).toBe('plan_decided')
    expect(await write(mayors[0]!, vote(), setState('in_decision', null))).toBe('written')
  })
})
