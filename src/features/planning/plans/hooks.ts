import { createHook } from '#platform/hook.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Plan } from './entities.ts'
import type { PlanLaw } from './kinds.ts'

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

/** A plan, as far as the status of its legal path depends on it. */
interface PlanWithPath extends PlanLaw {
  id: Id
  ownerId: Id
  areaId: Id | null
}

/** Questions to higher slices. Each answers for its own data, in the same transaction. */
export const planHooks = {
  /** Which rules forbid freezing a version of the plan? */
  freezeBlockers: createHook<PlanLaw & { planId: Id }, readonly string[]>(),
  /**
   * Which steps must be completed before a version may come into force by hand on this date? A plan that was approved
   * before this instance existed need not complete them.
   */
  missingSteps: createHook<{ planId: Id; date: string }, readonly Names[]>(),
  /** Which issuing organisations have not agreed that the plan is sent or frozen in their name? */
  missingConsents: createHook<{ planId: Id }, readonly Names[]>(),
  /**
   * Does a version that is decided outside a procedure here lack the document of that decision, attached by another person
   * than the actor?
   */
  lacksDecisionDocument: createHook<{ planId: Id; versionId: Id; date: string }, boolean>(),
  /**
   * Does the legal path bring the plan into force? A plan of an earlier period may have been decided before this instance
   * existed, as long as its path has not started here.
   */
  isBroughtIntoForceByPath: createHook<{ plan: Pick<Plan, 'id' | 'kind' | 'packVersion' | 'periodFrom'> }, boolean>(),
  /** When was each step of the legal paths of these plans completed, and does its result support the plan? */
  completedSteps: createHook<
    { plans: readonly PlanWithPath[] },
    ReadonlyMap<Id, ReadonlyMap<string, { doneOn: LegalDate | null; applies: boolean }>>
  >(),
  /** Does data outside the plan refer to one of these elements, which are about to be removed? */
  areElementsReferenced: createHook<{ planId: Id; elementIds: readonly Id[] }, boolean>(),
  /** How was each element of a previous plan used? Contains only data that the actor may read. */
  elementUsage: createHook<{ planId: Id }, readonly ElementUsage[]>(),
}
