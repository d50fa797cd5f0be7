import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { Chosen, Criterion, Rating } from './entities.ts'

type Said = Pick<Rating, 'phenomenonId' | 'criterion' | 'raterId' | 'score'>

/** A phenomenon under a criterion: what each says of it, and what counts. */
export interface Cell<R extends Said = Said> {
  ratings: R[]
  /** What was agreed together; undefined where nothing was. */
  agreed: R | undefined
  /** What counts: the agreed score, else the mean of the scores that are known; null where none is. */
  score: number | null
  /** Between the lowest and the highest known score. */
  spread: number
}

export const cellKey = (phenomenonId: Id, criterion: string): string => `${phenomenonId} ${criterion}`

const nothingSaid: Cell<never> = { ratings: [], agreed: undefined, score: null, spread: 0 }

/** The lowest and the highest known score of a cell; undefined where nobody is apart. */
export function rangeOf({
  ratings,
  spread,
}: Pick<Cell, 'ratings' | 'spread'>): [low: number, high: number] | undefined {
  if (spread === 0) return undefined
  const known = ratings.flatMap((one) => one.score ?? [])
  return [Math.min(...known), Math.max(...known)]
}

/** Raters disagree when two of the four steps of the scale lie between them. */
export const disagrees = ({ spread }: Pick<Cell, 'spread'>): boolean => spread >= 2

/** The cells of a matrix in which something is said, by `cellKey`. */
export function cellsOf<R extends Said>(ratings: readonly R[]): Map<string, Cell<R>> {
  const grouped = Map.groupBy(ratings, (one) => cellKey(one.phenomenonId, one.criterion))
  return new Map(
    [...grouped].map(([key, all]) => {
      const agreed = all.find((one) => one.raterId === null)
      const its = all.filter((one) => one.raterId !== null)
      const known = its.flatMap((one) => one.score ?? [])
      const mean = known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length
      const spread = known.length === 0 ? 0 : Math.max(...known) - Math.min(...known)
      return [key, { ratings: its, agreed, score: agreed ? agreed.score : mean, spread }]
    }),
  )
}

export const cellAt = <R extends Said>(
  cells: ReadonlyMap<string, Cell<R>>,
  phenomenonId: Id,
  criterion: string,
): Cell<R> => cells.get(cellKey(phenomenonId, criterion)) ?? nothingSaid

/** The scores of all phenomena in numbers: a row for each, in the order of the criteria. Null is not known. */
export interface Grid {
  weights: number[]
  scores: (number | null)[][]
}

export const gridOf = (
  phenomenonIds: readonly Id[],
  criteria: readonly Pick<Criterion, 'code' | 'weight'>[],
  cells: ReadonlyMap<string, Cell>,
): Grid => ({
  weights: criteria.map((one) => one.weight),
  scores: phenomenonIds.map((id) => criteria.map((one) => cellAt(cells, id, one.code).score)),
})

/** Differences smaller than this are rounding. */
const fine = 1e-9

/** The weighted mean over what is known, from 0 to 3: what is not known counts for nothing and not as zero. Null: nothing is known. */
export function weightedMean(weights: readonly number[], scores: readonly (number | null)[]): number | null {
  let sum = 0
  let weight = 0
  for (const [at, score] of scores.entries()) {
    if (score === null) continue
    sum += (weights[at] ?? 0) * score
    weight += weights[at] ?? 0
  }
  return weight < fine ? null : sum / weight
}

/** Which share of the weight is known, from 0 to 1. */
export function shareKnown(weights: readonly number[], scores: readonly (number | null)[]): number {
  const all = weights.reduce((sum, one) => sum + one, 0)
  const known = weights.reduce((sum, one, at) => sum + (scores[at] === null ? 0 : one), 0)
  return all < fine ? 0 : known / all
}

/** Ranks from 1 on; equals share theirs, and the next one leaves as many out. Nothing known ranks last. */
export function ranksOf(means: readonly (number | null)[]): number[] {
  const values = means.map((mean) => mean ?? -1)
  return values.map((value) => 1 + values.filter((other) => other > value + fine).length)
}

export interface Standing {
  phenomenonId: Id
  mean: number | null
  known: number
  rank: number
  /** Another one has the same rank. */
  tied: boolean
}

/** The proposal: phenomena in order of rank, equals in the order in which they were given. */
export function standingsOf(phenomenonIds: readonly Id[], { weights, scores }: Grid): Standing[] {
  const means = scores.map((row) => weightedMean(weights, row))
  const ranks = ranksOf(means)
  return phenomenonIds
    .map((phenomenonId, at) => ({
      phenomenonId,
      mean: means[at] ?? null,
      known: shareKnown(weights, scores[at] ?? []),
      rank: ranks[at]!,
      tied: ranks.filter((rank) => rank === ranks[at]).length > 1,
    }))
    .toSorted((one, other) => one.rank - other.rank)
}

/** A priority that stands before what ranks higher (`override`), or only as high (`tie`), and is none. */
export interface Departure {
  phenomenonId: Id
  kind: 'override' | 'tie'
  over: Id[]
}

/**
 * Where a decision departs from the ranking. A priority departs where something that is none ranks as high or higher: a tie
 * is broken, or the ranking is overridden, and both need a motive (R14). What is not weighed does not speak here.
 */
export function departuresOf(
  standings: readonly Pick<Standing, 'phenomenonId' | 'rank'>[],
  chosen: readonly Pick<Chosen, 'phenomenonId' | 'outcome'>[],
): Departure[] {
  const priorities = new Set(chosen.filter((one) => one.outcome === 'priority').map((one) => one.phenomenonId))
  return standings.flatMap((one): Departure[] => {
    if (!priorities.has(one.phenomenonId)) return []
    const before = standings.filter((other) => !priorities.has(other.phenomenonId) && other.rank <= one.rank)
    if (before.length === 0) return []
    const kind = before.some((other) => other.rank < one.rank) ? 'override' : 'tie'
    return [{ phenomenonId: one.phenomenonId, kind, over: before.map((other) => other.phenomenonId) }]
  })
}

/** A motive says something. */
export const hasMotive = (motive: LocalizedText | null): boolean =>
  motive !== null && (motive.text[motive.source] ?? '').trim().length >= 3

/** Why a rating cannot be kept: from 1 up a score rests on something; what is agreed may rest on the ratings beneath it. */
export const lacksEvidence = (
  rating: Pick<Rating, 'score' | 'evidence' | 'raterId'>,
  beneath: readonly Said[],
): boolean =>
  (rating.score ?? 0) > 0 &&
  rating.evidence === null &&
  (rating.raterId !== null || !beneath.some((one) => one.raterId !== null && one.score !== null))

/** In the order of rank, the outcome that the ranking proposes: as many priorities as there are places, ties at the line left out. */
export function proposedPriorities(standings: readonly Standing[], places: number): Set<Id> {
  const inside = standings.filter((one) => one.mean !== null && one.rank <= places)
  const fits = (rank: number) => inside.filter((one) => one.rank <= rank).length <= places
  return new Set(inside.filter((one) => fits(one.rank)).map((one) => one.phenomenonId))
}
