import { fact } from '#platform/fact.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Plan } from './entities.ts'

/** A feature's data about an element, for the review of a previous plan. */
export interface ElementUsage {
  elementId: Id
  /** Number of lower-level organisations that were asked to answer the element, and of those that adopt it. */
  requested?: number
  carried?: number
  /** Number of answers to upper plans that the element carries. */
  answers?: number
  errors?: number
  warnings?: number
}

/** Events that the feature publishes. Reactions are listed in app/subscriptions.ts and run in the same transaction. */
export const planFacts = {
  /** Elements or the file of a plan were written (edit, move, removal, start). `elementIds` null means many. */
  planChanged: fact<{ planId: Id; elementIds: readonly Id[] | null }>(),
  /**
   * Whole plans were written in a single act, from a document of a single plan or of many. `soon`: the volume is so
   * large that follow-up work is better done right after the act than within it.
   */
  plansImported: fact<{ planIds: readonly Id[]; mayDefer?: true }>(),
  /** An act in a plan was undone by the person who did it. */
  actTakenBack: fact<{ planId: Id; actId: Id }>(),
  /** A draft was sent to its readers. */
  planSent: fact<{ planId: Id }>(),
  /** A version is about to be frozen. Each reaction returns the rules that forbid it. */
  versionFreezing: fact<{ planId: Id }, readonly string[]>(),
  versionFrozen: fact<{ planId: Id; versionId: Id }>(),
  /**
   * A version is about to come into force. Each reaction returns the names of the steps that must be completed first. A
   * plan that was approved before this instance existed does not complete them and is recorded with a reason.
   */
  versionEnteringIntoForce: fact<{ planId: Id; date: string; reason: string }, readonly Names[]>(),
  /**
   * A plan is being viewed. Each reaction returns whether the legal path, once started here, brings the plan into
   * force.
   */
  onItsWayIntoForce: fact<{ plan: Pick<Plan, 'id' | 'kind'> }, boolean>(),
  /**
   * Plans with a legal path are being viewed. Each reaction returns, by step, the completion date and whether the
   * result supports the plan.
   */
  pathsViewed: fact<
    { plans: readonly { id: Id; kind: string; ownerId: Id; areaId: Id | null }[] },
    ReadonlyMap<Id, ReadonlyMap<string, { doneOn: LegalDate | null; applies: boolean }>>
  >(),
  versionCameIntoForce: fact<{ planId: Id; versionId: Id; previousVersionId: Id | null; date: string }>(),
  /** An element is about to be removed. Each reaction returns whether data outside the plan refers to it. */
  elementDeleting: fact<{ planId: Id; elementIds: readonly Id[] }, boolean>(),
  /** A previous plan is being reviewed. Each reaction returns the feature's data that the actor may read. */
  previousPlanReviewed: fact<{ planId: Id }, readonly ElementUsage[]>(),
}
