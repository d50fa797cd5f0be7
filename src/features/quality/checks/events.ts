import { createEvent } from '#platform/event.ts'

export const checkEvents = {
  /** The severity of a rule on this instance was changed, or reset to that of the pack. */
  severityChanged: createEvent<{ rule: string }>(),
}
