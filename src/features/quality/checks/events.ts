import { fact } from '#platform/fact.ts'

export const checkFacts = {
  /** The severity of a rule on this instance was changed, or reset to that of the pack. */
  ruleTuned: fact<{ rule: string }>(),
}
