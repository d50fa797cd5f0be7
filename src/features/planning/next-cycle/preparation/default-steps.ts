import { findCurrentKind } from '#features/planning/plans/index.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { PreparationStep } from './contract.ts'
import { pathBackwards, planBackwards } from './model.ts'

/** Returns the usual preparation schedule of a plan that does not exist yet. */
export function computeDefaultSteps(kind: string, startsOn: LegalDate, today: LegalDate): PreparationStep[] {
  const { path, preparation = [] } = findCurrentKind(kind) ?? {}
  return path ? pathBackwards(path.steps, startsOn, today) : planBackwards(preparation, startsOn, today)
}
