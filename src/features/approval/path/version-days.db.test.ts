import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { json } from '#platform/db/column-values.ts'
import { transactor } from '#platform/transactor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { pathRoutes } from './routes.ts'
import { makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
/** The day before the version is frozen. */
const dayBefore = '2026-11-23'
/** The database compares with the day in UTC, which differs from the legal day by at most one. */
const twoDaysBefore = '2026-11-22'
const testDate = '2026-11-24'
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let versionId: Id

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  const { chief, path, planId } = scenario
  await path(chief).completeStep({ planId, step: 'drafting', date: '2025-11-20', reason: 'Set by the former plan.' })
  versionId = await scenario.freeze()
})
/** The plan has a period from 1 January 2026. */
const startInstanceOn = (day: string) => api.database.pool.query('update instance set created_at = $1', [day])
const submit = (date: string) =>
  scenario.path(scenario.chief).submitVersion({ planId: scenario.planId, versionId, date })
const decide = (date: string) =>
  scenario.path(scenario.chief).decide({
    planId: scenario.planId,
    step: 'security_council',
    seat: { organisationId: scenario.council, function: null },
    versionId,
    verdict: 'approved',
    date,
  })

/** Records an act without the procedures; returns the constraint that refuses it. */
const insert = (kind: 'submitted' | 'decided', date: string) =>
  transactor(
    api.context(scenario.chief),
    { permission: 'path.lead' },
    [],
    null,
  )('touch', async ({ tx }) => {
    const isDecision = kind === 'decided'
    await sql`insert into path_act (id, round_id, plan_id, owner_id, kind, step, seat_organisation_id, version_id, sections,
        verdict, provenance, on_date, recorded_at, recorded_by, access_id)
      select gen_random_uuid(), id, plan_id, ${scenario.zone}, ${kind}, ${kind === 'submitted' ? null : 'security_council'},
        ${isDecision ? scenario.council : null}, ${versionId}, ${json({})},
        ${isDecision ? 'approved' : null}, ${isDecision ? 'recorded' : null}, ${date}, now(), ${scenario.chief.personId}, 1
      from path_round`.execute(tx)
    return 'inserted'
  }).catch((error: { constraint?: string }) => error.constraint ?? Promise.reject(error))

describe('the days of acts about a version', () => {
  it('are not before the version was frozen, also if they are recorded, in the procedure and in the database [law-66]', async () => {
    await startInstanceOn('2025-12-31')
    expect((await catchError(submit(dayBefore))).code).toBe('DATE_BEFORE_VERSION')
    expect(await insert('submitted', twoDaysBefore)).toBe('version_on_day')
    await submit(testDate)
    expect((await catchError(decide(dayBefore))).code).toBe('DATE_BEFORE_VERSION')
    expect(await insert('decided', twoDaysBefore)).toBe('version_on_day')
    await decide(testDate)
    const entry = { planId: scenario.planId, step: 'in_force', date: dayBefore }
    expect((await catchError(scenario.barePath(scenario.chief).enterIntoForce(entry))).code).toBe('DATE_BEFORE_VERSION')
  })

  it('may be earlier for a period that began before the instance, whose text is entered later [law-66]', async () => {
    await startInstanceOn('2026-01-02')
    await submit('2025-12-01')
    expect((await decide('2025-12-08')).acts.at(-1)).toMatchObject({ kind: 'decided', date: '2025-12-08' })
  })
})
