import type { PlanLaw } from '#features/planning/plans/index.ts'
import { createEvent } from '#platform/event.ts'
import type { Id } from '#shared/ids.ts'

/** Events on approval paths. Reactions run in the same transaction. */
export const pathEvents = {
  /** An act on the path of a plan was requested. The data about the plan must be brought up to date. */
  pathActRequested: createEvent<PlanLaw & { planId: Id }>(),
  /** An act was recorded or withdrawn on the path of a plan. */
  pathChanged: createEvent<{ planId: Id }>(),
  /** The submitted version of a plan was sent on a step to these organisations. */
  versionSent: createEvent<{ planId: Id; roundId: Id; step: string; receiverIds: readonly Id[] }>(),
}
