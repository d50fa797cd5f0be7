import { fact } from '#platform/fact.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Plan } from './entities.ts'

/** What a slice knows of one element, for who looks back on a plan. */
export interface KnownOfElement {
  elementId: Id
  /** Bodies below that were asked to answer it, and those of them that carry it. */
  asked?: number
  carried?: number
  /** Answers to upper plans that it carries. */
  answers?: number
  errors?: number
  warnings?: number
}

/** What the slice announces. Reactions are listed in app/subscriptions.ts and run in the same transaction. */
export const planFacts = {
  /** Elements or the file of a plan were written (edit, move, removal, start). `elementIds` null = many. */
  planChanged: fact<{ planId: Id; elementIds: readonly Id[] | null }>(),
  /**
   * Plans were written whole, in one act: a document of one or many. `soon`: so much that what follows is better worked out right
   * after the act than within it.
   */
  plansImported: fact<{ planIds: readonly Id[]; soon?: true }>(),
  /** An act in a plan was taken back by who did it. */
  actTakenBack: fact<{ planId: Id; actId: Id }>(),
  /** A draft was sent to its readers. */
  planSent: fact<{ planId: Id }>(),
  /** A version is about to be frozen: each reaction answers with the rules that forbid it. */
  versionFreezing: fact<{ planId: Id }, readonly string[]>(),
  versionFrozen: fact<{ planId: Id; versionId: Id }>(),
  /**
   * A version is about to come into force: each reaction answers with the names of steps that must be through first. What does not go
   * through them (a plan that was decided before this instance was there) is kept with its motive.
   */
  comingIntoForce: fact<{ planId: Id; on: string; motive: string }, readonly Names[]>(),
  /** Somebody looks at a plan: each reaction answers whether its legal path, once begun here, is what brings it into force. */
  onItsWayIntoForce: fact<{ plan: Pick<Plan, 'id' | 'kind'> }, boolean>(),
  /** Plans with a legal path are looked at: each reaction answers, by step, with when it was through and whether it is for the plan. */
  pathsLookedAt: fact<
    { plans: readonly { id: Id; kind: string; ownerId: Id; areaId: Id | null }[] },
    ReadonlyMap<Id, ReadonlyMap<string, { doneOn: LegalDate | null; applies: boolean }>>
  >(),
  versionCameIntoForce: fact<{ planId: Id; versionId: Id; previousVersionId: Id | null; on: string }>(),
  /** An element is about to go: each reaction answers whether something outside the plan stands on it. */
  elementLeaving: fact<{ planId: Id; elementIds: readonly Id[] }, boolean>(),
  /** Somebody looks back on a plan: each reaction answers with what its slice knows, as far as the actor may read it. */
  lookedBackOn: fact<{ planId: Id }, readonly KnownOfElement[]>(),
}
