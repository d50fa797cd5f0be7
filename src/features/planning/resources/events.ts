import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'

export const meansFacts = {
  /** A body said anew what it has. */
  meansKept: fact<{ organisationId: Id }>(),
}
