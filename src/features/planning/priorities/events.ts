import { fact } from '#platform/fact.ts'
import type { Id } from '#shared/ids.ts'

export const prioritiesFacts = {
  /** What is weighed, said or decided in a plan changed: the ranking may stand otherwise beside the decision. */
  prioritiesChanged: fact<{ planId: Id }>(),
}
