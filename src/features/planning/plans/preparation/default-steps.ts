import type { LegalDate } from '#shared/dates.ts'
import { findKind } from '../kinds.ts'
import type { RunUpStep } from './contract.ts'
import { pathBackwards, planBackwards } from './model.ts'

/** Returns the usual preparation schedule of a plan that does not exist yet. */
export function usualRunUp(kind: string, startsOn: LegalDate, today: LegalDate): RunUpStep[] {
  const { path, runUp = [] } = findKind(kind) ?? {}
  return path ? pathBackwards(path.steps, startsOn, today) : planBackwards(runUp, startsOn, today)
}
