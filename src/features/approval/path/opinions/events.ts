import { createEvent } from '#platform/event.ts'
import type { Id } from '#shared/ids.ts'

/** Events of the feature. Reactions run in the same transaction. */
export const opinionEvents = {
  /** Points of opinions were written, withdrawn or answered, or an opinion with points was withdrawn. */
  pointsChanged: createEvent<{ planId: Id }>(),
}
