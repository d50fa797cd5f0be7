import type { Names } from './localized-text.ts'

/** What a criterion looks at: the image (objective, subjective), what others expect, what one can do, what went before. */
export const criterionGroups = ['objective', 'subjective', 'expectation', 'possibility', 'previous'] as const
export type CriterionGroup = (typeof criterionGroups)[number]

/** A criterion by which a kind of plan weighs phenomena. No official scoring is known: a plan may set its own beside it. */
export interface PackCriterion {
  /** Unique within the kind (`objective_image`). */
  code: string
  group: CriterionGroup
  names: Names
  /** The question that a rater answers. */
  asks: Names
  /** What 0, 1, 2 and 3 mean. */
  scale: readonly [Names, Names, Names, Names]
  /** Usually 1; a plan may set another. */
  weight: number
}
