import { createEvent } from '#platform/event.ts'
import type { Id } from '#shared/ids.ts'
import type { Plan } from './entities.ts'

/** Events that the feature publishes. Reactions run in the same transaction. */
export const planEvents = {
  /** Elements or the file of a plan were written (edit, move, removal, start). `elementIds` null means many. */
  planChanged: createEvent<{ planId: Id; elementIds: readonly Id[] | null }>(),
  /**
   * Whole plans were written in a single act, from a document of a single plan or of many. `mayDefer`: the volume is so
   * large that follow-up work is better done right after the act than within it.
   */
  plansImported: createEvent<{ planIds: readonly Id[]; mayDefer?: true }>(),
  /** An act in a plan was undone by the person who did it. */
  stepUndone: createEvent<{ planId: Id; actId: Id }>(),
  /** The first day of a plan was changed, by a user or by an import. */
  planStartMoved: createEvent<{ plan: Plan }>(),
  /** A plan is about to be moved to another law. Acts that depend on its law must end first. */
  lawChangeRequested: createEvent<{ planId: Id }>(),
  /** A draft was moved to the law installed last. `former` is the plan before. */
  lawChanged: createEvent<{ planId: Id; former: Plan }>(),
  /** A draft was sent to its readers. */
  planSent: createEvent<{ planId: Id }>(),
  /** The freezing of a version was requested. The data about the plan must be brought up to date. */
  freezeRequested: createEvent<{ planId: Id }>(),
  versionFrozen: createEvent<{ planId: Id; versionId: Id }>(),
  versionCameIntoForce: createEvent<{
    planId: Id
    versionId: Id
    previousVersionId: Id | null
    date: string
    reason: string
  }>(),
}
