import type { Id } from '#shared/ids.ts'
import type { Chosen, Criterion, Rating } from './entities.ts'

type RatingInput = Pick<Rating, 'phenomenonId' | 'criterion' | 'raterId' | 'score'>

/** A phenomenon under a criterion: all ratings and the score that counts. */
export interface Cell<R extends RatingInput = RatingInput> {
  ratings: R[]
  /** The joint rating. Undefined if there is none. */
  agreed: R | undefined
  /** The score that counts: the joint score, or else the mean of the known scores. Null if there is none. */
  score: number | null
  /** The difference between the lowest and the highest known score. */
  spread: number
}

export const cellKey = (phenomenonId: Id, criterion: string): string => `${phenomenonId} ${criterion}`

const emptyCell: Cell<never> = { ratings: [], agreed: undefined, score: null, spread: 0 }

/** Returns the lowest and highest known score of a cell. Undefined if all raters agree. */
export function computeScoreRange({
  ratings,
  spread,
}: Pick<Cell, 'ratings' | 'spread'>): [low: number, high: number] | undefined {
  if (spread === 0) return undefined
  const known = ratings.flatMap((rating) => rating.score ?? [])
  return [Math.min(...known), Math.max(...known)]
}

/** Checks whether raters disagree: their scores differ by at least 2 on the scale from 0 to 3. */
export const disagrees = ({ spread }: Pick<Cell, 'spread'>): boolean => spread >= 2

/** Returns the cells of a matrix that have a rating, by `cellKey`. */
export function groupByCell<R extends RatingInput>(ratings: readonly R[]): Map<string, Cell<R>> {
  const grouped = Map.groupBy(ratings, (rating) => cellKey(rating.phenomenonId, rating.criterion))
  return new Map(
    [...grouped].map(([key, all]) => {
      const agreed = all.find((entry) => entry.raterId === null)
      const individualRatings = all.filter((entry) => entry.raterId !== null)
      const known = individualRatings.flatMap((entry) => entry.score ?? [])
      const mean = known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
      const spread = known.length === 0 ? 0 : Math.max(...known) - Math.min(...known)
      return [key, { ratings: individualRatings, agreed, score: agreed ? agreed.score : mean, spread }]
    }),
  )
}

export const getCell = <R extends RatingInput>(
  cells: ReadonlyMap<string, Cell<R>>,
  phenomenonId: Id,
  criterion: string,
): Cell<R> => cells.get(cellKey(phenomenonId, criterion)) ?? emptyCell

/** The scores of all phenomena as numbers: a row for each, in the order of the criteria. Null means not known. */
export interface Grid {
  weights: number[]
  scores: (number | null)[][]
}

export const buildGrid = (
  phenomenonIds: readonly Id[],
  criteria: readonly Pick<Criterion, 'code' | 'weight'>[],
  cells: ReadonlyMap<string, Cell>,
): Grid => ({
  weights: criteria.map((criterion) => criterion.weight),
  scores: phenomenonIds.map((id) => criteria.map((criterion) => getCell(cells, id, criterion.code).score)),
})

/** Smaller differences are rounding errors. */
const fine = 1e-9

/**
 * Returns the weighted mean of the known scores, from 0 to 3. Unknown scores are ignored, not counted as zero. Null: no
 * score with a weight above zero is known.
 */
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

/** Returns the share of the weight with a known score, from 0 to 1. */
export function shareKnown(weights: readonly number[], scores: readonly (number | null)[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const known = weights.reduce((sum, weight, at) => sum + (scores[at] === null ? 0 : weight), 0)
  return all < fine ? 0 : known / all
}

/**
 * Returns the ranks from 1. Equal means share a rank, and the next rank skips as many. Phenomena without known scores
 * rank last.
 */
export function computeRanks(means: readonly (number | null)[]): number[] {
  const values = means.map((mean) => mean ?? -1)
  return values.map((value) => 1 + values.filter((other) => other > value + fine).length)
}

export interface PhenomenonRank {
  phenomenonId: Id
  mean: number | null
  known: number
  rank: number
  /** Another phenomenon has the same rank. */
  isTied: boolean
}

/** Returns the proposal: phenomena in order of rank. Equal ranks keep the given order. */
export function rankPhenomena(phenomenonIds: readonly Id[], { weights, scores }: Grid): PhenomenonRank[] {
  const means = scores.map((row) => weightedMean(weights, row))
  const ranks = computeRanks(means)
  return phenomenonIds
    .map((phenomenonId, at) => ({
      phenomenonId,
      mean: means[at] ?? null,
      known: shareKnown(weights, scores[at] ?? []),
      rank: ranks[at]!,
      isTied: ranks.filter((rank) => rank === ranks[at]).length > 1,
    }))
    .toSorted((left, other) => left.rank - other.rank)
}

/** A priority that precedes a phenomenon that is not a priority and ranks higher (`override`) or as high (`tie`). */
export interface RankingDeviation {
  phenomenonId: Id
  kind: 'override' | 'tie'
  bypassedIds: Id[]
}

/**
 * Returns the departures of a decision from the ranking. A priority departs if a phenomenon that is not a priority
 * ranks as high or higher. A tie is then broken or the ranking overridden, and both require a reason (rule
 * `argumentation`). Phenomena that are not weighed are ignored.
 */
export function findDepartures(
  standings: readonly Pick<PhenomenonRank, 'phenomenonId' | 'rank'>[],
  chosen: readonly Pick<Chosen, 'phenomenonId' | 'outcome'>[],
): RankingDeviation[] {
  const priorities = new Set(chosen.filter((entry) => entry.outcome === 'priority').map((entry) => entry.phenomenonId))
  return standings.flatMap((rank): RankingDeviation[] => {
    if (!priorities.has(rank.phenomenonId)) return []
    const before = standings.filter((other) => !priorities.has(other.phenomenonId) && other.rank <= rank.rank)
    if (before.length === 0) return []
    const kind = before.some((other) => other.rank < rank.rank) ? 'override' : 'tie'
    return [{ phenomenonId: rank.phenomenonId, kind, bypassedIds: before.map((other) => other.phenomenonId) }]
  })
}

/**
 * Checks whether a rating lacks evidence. A score from 1 requires evidence. A joint rating may be based on the
 * individual ratings.
 */
export const lacksEvidence = (
  rating: Pick<Rating, 'score' | 'evidence' | 'raterId'>,
  beneath: readonly RatingInput[],
): boolean =>
  (rating.score ?? 0) > 0 &&
  rating.evidence === null &&
  (rating.raterId !== null ||
    !beneath.some((ratingInput) => ratingInput.raterId !== null && ratingInput.score !== null))

/**
 * Returns the priorities that the ranking proposes: at most `places`. If a shared rank exceeds the maximum, all
 * phenomena of that rank are left out. Phenomena without known scores are never proposed.
 */
export function proposedPriorities(standings: readonly PhenomenonRank[], places: number): Set<Id> {
  const inside = standings.filter((phenomenonRank) => phenomenonRank.mean !== null && phenomenonRank.rank <= places)
  const fits = (rank: number) => inside.filter((phenomenonRank) => phenomenonRank.rank <= rank).length <= places
  return new Set(
    inside.filter((phenomenonRank) => fits(phenomenonRank.rank)).map((phenomenonRank) => phenomenonRank.phenomenonId),
  )
}
