import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { json } from '#platform/db/column-values.ts'
import { transactor } from '#platform/transactor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'
import { pathRoutes } from './routes.ts'
import { approvePlan, makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
/** The days of the decisions of the plan, of its entry, and of a decision that comes too late. */
const [decidedOn, inForceOn, tooLate] = ['2026-11-24', '2026-12-01', '2026-12-02']
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let versionId: Id

prepareOnce(api.database, async () => {
  await storePlanKinds(api.database, belgium)
  scenario = await makeZoneWithPath(api)
  // The priorities are decided on in the step before, which the entry does not need.
  const { chief, path, planId } = scenario
  await path(chief).completeStep({ planId, step: 'drafting', date: decidedOn, reason: 'Set by the former plan.' })
  versionId = await scenario.freeze()
  await path(chief).submitVersion({ planId, versionId, date: decidedOn })
  const seat = { organisationId: scenario.council, function: null }
  await path(chief).decide({ planId, step: 'security_council', seat, versionId, verdict: 'approved', date: decidedOn })
  await approvePlan(scenario, versionId, decidedOn)
})
beforeEach(() => api.clock.set('2026-12-10T10:00:00Z'))

const lead = () => scenario.path(scenario.chief)
const setPriorities = (date: string) =>
  lead().decide({
    planId: scenario.planId,
    step: 'priorities',
    seat: { organisationId: scenario.council, function: null },
    versionId,
    verdict: 'approved',
    date,
    reason: 'Decided apart.',
  })
const enter = () => lead().enterIntoForce({ planId: scenario.planId, step: 'in_force', date: inForceOn })

/** Records an act without the procedures, under the application role; returns the constraint that refuses it. */
const insert = (kind: 'decided' | 'done' | 'entered_into_force', step: string, date: string) =>
  transactor(
    api.context(scenario.chief),
    { permission: 'path.lead' },
    [],
    null,
  )('touch', async ({ tx }) => {
    const isDecision = kind === 'decided'
    await sql`insert into path_act (id, round_id, plan_id, owner_id, kind, step, seat_organisation_id, version_id, sections,
        verdict, provenance, on_date, recorded_at, recorded_by, access_id)
      select gen_random_uuid(), id, plan_id, ${scenario.zone}, ${kind}, ${step}, ${isDecision ? scenario.council : null},
        ${isDecision ? versionId : null}, ${isDecision ? json({}) : null}, ${isDecision ? 'approved' : null},
        ${isDecision ? 'recorded' : null}, ${date}, now(), ${scenario.chief.personId}, 1 from path_round`.execute(tx)
    return 'inserted'
  }).catch((error: { constraint?: string }) => error.constraint ?? Promise.reject(error))

describe('an act and the entry into force that follows it', () => {
  it('a decision that the entry does not need is not later than the entry, in the procedure and in the database [law-63]', async () => {
    const { acts } = await setPriorities(tooLate)
    expect(await catchError(enter())).toMatchObject({
      code: 'DATE_ORDER',
      data: {
        act: { kind: 'entered_into_force', number: 'Z11', date: inForceOn },
        earlier: { kind: 'decided', number: 'Z3', date: tooLate },
      },
    })
    expect(await insert('entered_into_force', 'in_force', inForceOn)).toBe('entry_after_acts')
    // A decision whose confirmation was withdrawn is withdrawn, and what is recorded instead has its day.
    const { id } = acts.findLast(({ kind }) => kind === 'decided')!
    const confirmation = (await scenario.show()).acts.find(({ refersTo }) => refersTo === id)
    await scenario.path(scenario.confirmer).withdrawAct({ id: confirmation!.id, text: 'Of another year.' })
    await lead().withdrawAct({ id, text: 'Of another year.' })
    await setPriorities(decidedOn)
    expect((await enter()).inForceOn).toBe(inForceOn)
  })

  it('what is recorded after the entry has a day before it, unless its step follows the entry [law-63]', async () => {
    await enter()
    expect(await catchError(setPriorities(tooLate))).toMatchObject({
      code: 'DATE_ORDER',
      data: { act: { kind: 'entered_into_force' }, earlier: { kind: 'decided', number: 'Z3', date: tooLate } },
    })
    expect(await insert('decided', 'priorities', tooLate)).toBe('entry_after_acts')
    expect(await insert('done', 'looking', tooLate)).toBe('entry_after_acts')
    await setPriorities(decidedOn)
    await lead().completeStep({ planId: scenario.planId, step: 'yearly_actions', date: tooLate })
  })

  it('no decision is later than the last day of the plan, in the procedure and in the database [law-63]', async () => {
    await api.database.pool.query(`update plan set period_to = '2026-12-02' where id = $1`, [scenario.planId])
    expect(await catchError(setPriorities(tooLate))).toMatchObject({
      code: 'DECISION_AFTER_PERIOD',
      data: { to: '2026-12-01' },
    })
    expect(await insert('decided', 'priorities', tooLate)).toBe('decision_in_period')
    await setPriorities(inForceOn)
  })
})
