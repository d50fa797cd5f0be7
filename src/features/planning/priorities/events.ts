import { createEvent } from '#platform/event.ts'
import type { Id } from '#shared/ids.ts'

export const prioritiesEvents = {
  /** The weighed phenomena, ratings or decision of a plan changed, so the ranking may now differ from the decision. */
  prioritiesChanged: createEvent<{ planId: Id }>(),
}
