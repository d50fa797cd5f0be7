import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

/** An error that blocks a step, by rule. The flag is true if the error exists only in the submitted version. */
export interface StepIssue {
  rule: string
  names: Names
  isFixed: boolean
}
/** The errors that block steps, by step code. */
export type StepIssues = ReadonlyMap<string, readonly StepIssue[]>

/** Events on approval paths. Reactions are listed in app/subscriptions.ts and run in the same transaction. */
export const pathFacts = {
  /** An act on the path of a plan is about to be recorded. The data about the plan must be brought up to date. */
  pathActStarting: fact<{ planId: Id; kind: string }>(),
  /** An act was recorded or withdrawn on the path of a plan. */
  pathChanged: fact<{ planId: Id }>(),
  /** The submitted version of a plan was sent on a step to these organisations. */
  versionSent: fact<{ planId: Id; roundId: Id; step: string; receiverIds: readonly Id[] }>(),
  /** The status of a plan is computed for this submitted version. Each reaction returns the errors that block steps. */
  stepIssuesRequested: fact<{ planId: Id; kind: string; versionId: Id | null }, StepIssues>(),
}
