import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

/** An error that stands in the way of a step: the rule that found it. `mended`: only in the version that is before those who decide. */
export interface StepFault {
  rule: string
  names: Names
  mended: boolean
}
/** What stands in the way of steps, by their codes. */
export type Faults = ReadonlyMap<string, readonly StepFault[]>

/** What happens on legal paths. Reactions are listed in app/subscriptions.ts and run in the same transaction. */
export const pathFacts = {
  /** Somebody is about to act on the path of a plan: what is known of the plan must be of now. */
  pathTurning: fact<{ planId: Id; kind: string }>(),
  /** Something was said, decided or taken back on the path of a plan. */
  pathChanged: fact<{ planId: Id }>(),
  /** Where a plan stands is looked at, with this version before those who decide: each reaction answers with what stands in the way. */
  stepsLookedAt: fact<{ planId: Id; kind: string; versionId: Id | null }, Faults>(),
}
