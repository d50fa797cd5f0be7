import { createEvent } from '#platform/event.ts'
import type { Id } from '#shared/ids.ts'

export const resourceEvents = {
  /** The resources of an organisation were changed. */
  resourcesSaved: createEvent<{ organisationId: Id }>(),
}
