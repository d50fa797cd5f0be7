import { fact } from '#platform/fact.ts'

export const checkFacts = {
  /** A rule is more or less severe on this instance than the pack says, or again as it says. */
  ruleTuned: fact<{ rule: string }>(),
}
