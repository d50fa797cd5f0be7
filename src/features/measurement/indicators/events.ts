import { createEvent } from '#platform/event.ts'
import type { Id } from '#shared/ids.ts'

/** Events of indicators. Reactions run in the same transaction. */
export const indicatorEvents = {
  /** Figures of these indicators were added or revised. */
  figuresRecorded: createEvent<{ indicatorIds: readonly Id[] }>(),
  /** The definition of an indicator changed. */
  indicatorRedefined: createEvent<{ indicatorId: Id }>(),
}
