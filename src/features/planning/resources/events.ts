import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'

export const resourceFacts = {
  /** The resources of an organisation were changed. */
  resourcesSaved: fact<{ organisationId: Id }>(),
}
