import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'

export const prioritiesFacts = {
  /** The weighed phenomena, ratings or decision of a plan changed, so the ranking may now differ from the decision. */
  prioritiesChanged: fact<{ planId: Id }>(),
}
