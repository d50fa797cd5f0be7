import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'

export const resourceFacts = {
  /** An organisation changed the resources. */
  meansKept: fact<{ organisationId: Id }>(),
}
