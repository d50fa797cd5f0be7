import type { PlanLaw } from '#features/planning/plans/index.ts'
import { createHook } from '#platform/hook.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { OpenPointRule } from './entities.ts'

export type { OpenPointRule } from './entities.ts'

/** An error that blocks a step, by rule. The flag is true if the error exists only in the submitted version. */
export interface StepIssue {
  rule: string
  names: Names
  isFixed: boolean
}
/** The errors that block steps, by step code. */
export type StepIssues = ReadonlyMap<string, readonly StepIssue[]>

/** Questions to higher slices. Each answers for its own data, in the same transaction. */
export const pathHooks = {
  /** Which errors of the plan, or of its submitted version, block steps? */
  stepIssues: createHook<PlanLaw & { planId: Id; versionId: Id | null }, StepIssues>(),
  /** Which open points of method ask for a reason when the version is submitted? */
  openPoints: createHook<PlanLaw & { planId: Id; versionId: Id }, readonly OpenPointRule[]>(),
}
