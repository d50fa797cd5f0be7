import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'

/** What the slice announces. Reactions are listed in app/subscriptions.ts and run in the same transaction. */
export const opinionFacts = {
  /** Points of opinions were written, taken back or answered, or an opinion with points was taken back. */
  pointsChanged: fact<{ planId: Id }>(),
}
