import type { Rating } from './entities.ts'

/** A rating with evidence, as recorded by the planner. */
export const rating = (
  phenomenonId: string,
  criterion: string,
  score: number | null,
  raterId: string,
  given: Partial<Omit<Rating, 'raterId'>> = {},
) => ({
  phenomenonId,
  criterion,
  raterId,
  asFunction: null,
  score,
  evidence: 'Letter of 4 September',
  note: null,
  ratedOn: '2026-11-20',
  ...given,
})

/** The outcome of a phenomenon. */
export const makeChosen = (
  phenomenonId: string,
  outcome: 'priority' | 'point_of_attention' | 'regular_work',
  given: object = {},
) => ({
  phenomenonId,
  outcome,
  reason: null,
  rejectionReason: outcome === 'priority' ? null : ('low_weight' as const),
  monitoring: null,
  ...given,
})
