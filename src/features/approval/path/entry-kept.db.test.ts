import { type RawBuilder, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { pathRoutes } from './routes.ts'
import { approvePlan, makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
const today = '2026-11-24'
const entryDay = '2028-01-01'
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let versionId: Id

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  versionId = await scenario.completeDeliberation()
  await approvePlan(scenario, versionId, today)
})
const setClock = (day: string) => api.clock.set(`${day}T10:00:00Z`)
const enter = () =>
  scenario.path(scenario.chief).enterIntoForce({ planId: scenario.planId, step: 'in_force', date: entryDay })
const getState = async () => (await api.as(scenario.chief).plans.getPlan({ id: scenario.planId })).plan.state

/** Runs a statement without the procedures, as a person of the zone, under the application role. */
const write = (statement: RawBuilder<unknown>, actor: Actor = scenario.decider): Promise<string> =>
  transactor(
    api.context(actor),
    { permission: 'plan.write' },
    [],
    null,
  )('touch', ({ tx }) => statement.execute(tx).then(() => 'written')).catch(
    (error: { constraint?: string; code?: string }) => error.constraint ?? error.code ?? Promise.reject(error),
  )
const setPlan = (assignment: RawBuilder<unknown>) =>
  write(sql`update plan set ${assignment} where id = ${scenario.planId}`)
const setVersion = (assignment: RawBuilder<unknown>, id = versionId) =>
  write(sql`update plan_version set ${assignment} where id = ${id}`)

/** Withdraws an act by a direct statement. */
const withdraw = (id: Id, { actor = scenario.chief, ownerId = scenario.zone, text = 'A mistake.' } = {}) =>
  write(
    sql`insert into path_act (id, round_id, plan_id, owner_id, kind, withdraws, on_date, text, recorded_at, recorded_by, access_id)
      select ${newId()}, round_id, plan_id, ${ownerId}, 'withdrawn', id, ${today}, ${text}, now(), ${actor.personId}, 1
      from path_act where id = ${id}`,
    actor,
  )

describe('acts on which an entry into force rests', () => {
  it('are withdrawn neither before nor after its day, by procedure or by SQL', async () => {
    const { acts } = await enter()
    const entry = acts.at(-1)!
    const decisive = acts.filter(({ kind }) => !['requested', 'sent', 'received', 'entered_into_force'].includes(kind))
    expect(new Set(decisive.map(({ kind }) => kind))).toEqual(
      new Set(['done', 'skipped', 'submitted', 'decided', 'confirmed']),
    )
    for (const day of [today, entryDay]) {
      setClock(day)
      for (const act of decisive) {
        if (act.kind === 'confirmed') {
          const own = { actor: scenario.confirmer, ownerId: scenario.interior }
          expect(await withdraw(act.id, own)).toBe('entry_rests')
          continue
        }
        expect([act.kind, await withdraw(act.id)]).toEqual([act.kind, 'entry_rests'])
        const refused = await catchError(scenario.path(scenario.chief).withdrawAct({ id: act.id, text: 'A mistake.' }))
        expect([act.kind, refused.code]).toEqual([act.kind, day === today ? 'LATER_STEPS_DEPEND' : 'APPROVED'])
      }
    }
    expect(await withdraw(entry.id)).toBe('entry_rests')
    expect(await getState()).toBe('in_force')
  })

  it('include the entry, which is withdrawn only before its day, with a reason, by its organisation', async () => {
    const entry = (await enter()).acts.at(-1)!
    const { interior, confirmer } = scenario
    expect(await withdraw(entry.id, { text: ' ' })).toBe('withdrawal_reason')
    expect(await withdraw(entry.id, { actor: confirmer, ownerId: interior })).toBe('42501')
    expect(await withdraw(entry.id)).toBe('written')
  })

  it('are followed neither by another version nor by another state of the procedure', async () => {
    await enter()
    const submission = sql`insert into path_act (id, round_id, plan_id, owner_id, kind, version_id, sections, on_date, recorded_at, recorded_by, access_id)
      select ${newId()}, round_id, plan_id, owner_id, kind, version_id, sections, on_date, now(), ${scenario.decider.personId}, 1
      from path_act where kind = 'submitted' limit 1`
    expect(await write(submission)).toBe('entry_rests')
    for (const day of [today, entryDay]) {
      setClock(day)
      for (const state of ['in_decision', 'drafting'])
        expect(await write(sql`select set_plan_state(${scenario.planId}, ${state}, null)`)).toBe('entry_rests')
    }
    expect(await getState()).toBe('in_force')
  })
})

describe('the columns that decide about validity', () => {
  it('of a plan under decision are not written by a person of its owner', async () => {
    await scenario.path(scenario.chief).getPath({ planId: scenario.planId })
    for (const assignment of [
      sql`state = 'in_force'`,
      sql`state = 'in_force', in_force_on = ${today}`,
      sql`in_force_on = ${today}`,
      sql`state = 'bridging'`,
      sql`superseded_on = ${today}`,
      sql`sent_at = null`,
      sql`is_elaboration = true`,
      sql`access_id = 1`,
    ])
      expect(await setPlan(assignment)).toBe('plan_validity')
    expect(await write(sql`select set_plan_state(${scenario.planId}, 'drafting', null)`)).toBe('plan_decided')
    expect(await setVersion(sql`in_force_on = ${today}, in_force_reason = 'Mine.'`)).toBe('plan_validity')
    expect(await setVersion(sql`superseded_on = ${today}`)).toBe('plan_validity')
    expect(await setVersion(sql`access_id = 1`)).toBe('plan_validity')
    expect(await write(sql`delete from plan where id = ${scenario.planId}`)).toBe('plan_decided')
    expect(await getState()).toBe('approved')
  })

  it('of a plan in force are not written by a person of its owner', async () => {
    await enter()
    setClock(entryDay)
    for (const assignment of [
      sql`in_force_on = null`,
      sql`in_force_on = '2029-01-01'`,
      sql`in_force_on = '2027-01-01'`,
      sql`state = 'bridging'`,
      sql`superseded_on = ${entryDay}`,
      sql`superseded_on = '2029-01-01', superseded_by = id`,
      sql`sent_at = '2020-01-01'`,
      sql`sent_at = null`,
      sql`is_elaboration = true`,
    ])
      expect(await setPlan(assignment)).toBe('plan_validity')
    expect(await setPlan(sql`state = 'ended'`)).toBe('second_person')
    expect(await setPlan(sql`extended_to = '2040-01-01'`)).toBe('second_person')
    for (const state of ['drafting', 'in_decision']) expect(await setPlan(sql`state = ${state}`)).toBe('plan_decided')
    for (const assignment of [
      sql`in_force_on = null`,
      sql`in_force_on = '2029-01-01'`,
      sql`superseded_on = ${entryDay}`,
    ])
      expect(await setVersion(assignment)).toBe('plan_validity')
    expect(await write(sql`delete from plan where id = ${scenario.planId}`)).toBe('plan_decided')
    expect(await getState()).toBe('in_force')
  })

  it('of a plan with a later day of entry change by the withdrawal of the entry only', async () => {
    await enter()
    expect(await setPlan(sql`in_force_on = null`)).toBe('plan_validity')
    expect(await setPlan(sql`in_force_on = ${today}`)).toBe('plan_validity')
    expect(await setVersion(sql`in_force_on = null`)).toBe('plan_validity')
    const later = await scenario.write('capacity', 'Later').then(scenario.freeze)
    expect(await setVersion(sql`in_force_on = ${entryDay}`, later)).toBe('plan_validity')
    expect(await setVersion(sql`superseded_on = ${entryDay}`, later)).toBe('plan_validity')
  })
})
