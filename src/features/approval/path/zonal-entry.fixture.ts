import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { makeZoneWithPath } from './zonal-path.fixture.ts'

/** Records all decisions of the steps before the entry into force, on a submitted version. */
export async function approvePlan(
  scenario: Awaited<ReturnType<typeof makeZoneWithPath>>,
  versionId: Id,
  date: LegalDate,
): Promise<void> {
  const { chief, path, planId } = scenario
  for (const step of ['council_agreement', 'local_approval', 'transmission', 'approval']) {
    if (step === 'transmission') {
      await path(chief).forwardPlan({ planId, step, date })
      continue
    }
    for (const { seat } of scenario.getStep(await scenario.show(), step).seats)
      await path(chief).decide({ planId, step, seat, versionId, verdict: 'approved', date, text: 'Letter.' })
  }
}
