import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'

/** Events of the feature. Reactions are listed in app/subscriptions.ts and run in the same transaction. */
export const opinionFacts = {
  /** Points of opinions were written, withdrawn or answered, or an opinion with points was withdrawn. */
  pointsChanged: fact<{ planId: Id }>(),
}
