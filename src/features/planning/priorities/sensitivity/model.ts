import { computeRanks, type Grid, weightedMean } from '../model.ts'

const computeWeightedAverages = ({ weights, scores }: Grid) => scores.map((row) => weightedMean(weights, row))

/**
 * Returns the proposed phenomena (grid indexes) in order: those ranked within the maximum. If a shared rank exceeds the
 * maximum, all phenomena of that rank are left out. Equal ranks keep the grid order. Unlike `proposedPriorities`, this
 * includes phenomena without known scores.
 */
function listTopIndices(grid: Grid, places: number): number[] {
  const ranks = computeRanks(computeWeightedAverages(grid))
  return ranks
    .map((rank, index) => ({ rank, index }))
    .filter(({ rank }) => ranks.filter((other) => other <= rank).length <= places)
    .toSorted((left, other) => left.rank - other.rank)
    .map(({ index }) => index)
}

/** A single-step change that alters the selection or the order. */
export interface Tipping {
  /** Index of the criterion in the grid. */
  criterion: number
  /** Index of the phenomenon. Null: the weight of the criterion changes, for all. */
  phenomenon: number | null
  /** The new value. */
  to: number
  /** `chosen`: other phenomena would be proposed. `order`: the same phenomena in another order. */
  changes: 'chosen' | 'order'
  added: number[]
  leavingPhenomena: number[]
}

/**
 * Returns every single step that changes the proposal: a weight or a score that changes by 1. An unknown score is tried
 * with all four values, because any of them is possible. Changes to the selection come first.
 */
export function tippingPoints(grid: Grid, places: number): Tipping[] {
  const before = listTopIndices(grid, places)
  const tippings: Tipping[] = []
  const compareTop = (changed: Grid, which: Pick<Tipping, 'criterion' | 'phenomenon' | 'to'>) => {
    const after = listTopIndices(changed, places)
    const added = after.filter((value) => !before.includes(value))
    const leavingPhenomena = before.filter((value) => !after.includes(value))
    const isChosen = added.length + leavingPhenomena.length > 0
    if (isChosen || after.join() !== before.join())
      tippings.push({ ...which, changes: isChosen ? 'chosen' : 'order', added, leavingPhenomena })
  }
  for (const [criterion, weight] of grid.weights.entries())
    for (const to of [weight - 1, weight + 1])
      if (to >= 0)
        compareTop({ ...grid, weights: grid.weights.with(criterion, to) }, { criterion, phenomenon: null, to })
  for (const [phenomenon, row] of grid.scores.entries())
    for (const [criterion, score] of row.entries()) {
      const tried = score === null ? [0, 1, 2, 3] : [score - 1, score + 1].filter((value) => value >= 0 && value <= 3)
      for (const to of tried)
        compareTop(
          { ...grid, scores: grid.scores.with(phenomenon, row.with(criterion, to)) },
          { criterion, phenomenon, to },
        )
    }
  return tippings.toSorted((left, other) => Number(left.changes === 'order') - Number(other.changes === 'order'))
}

/** The range of ranks of a phenomenon over many weightings. */
export interface RankRange {
  rank: number
  best: number
  worst: number
  /** The share of weightings in which it ranks within the maximum. */
  shareWithinLimit: number
}

/** The number of weightings for the ranges. They include the current weights, and each weight halved and doubled. */
export const weightings = 1000

/**
 * Returns the ranks of each phenomenon over weightings in which every weight varies between half and twice the current
 * value. Each factor is as likely as the inverse. The random numbers have a fixed seed, so the same grid gives the same
 * ranges.
 */
export function rankRanges(grid: Grid, places: number, count: number = weightings): RankRange[] {
  const now = computeRanks(computeWeightedAverages(grid))
  const ranges = now.map((rank) => ({ rank, best: rank, worst: rank, shareWithinLimit: 0 }))
  const next = createEvenRandom()
  const single = grid.weights.flatMap((weight, at) => [0.5, 2].map((factor) => grid.weights.with(at, weight * factor)))
  const fixed = [grid.weights, ...single].slice(0, count)
  for (let turn = 0; turn < count; turn += 1) {
    const weights = fixed[turn] ?? grid.weights.map((weight) => weight * 2 ** (2 * next() - 1))
    for (const [at, rank] of computeRanks(computeWeightedAverages({ ...grid, weights })).entries()) {
      const range = ranges[at]!
      range.best = Math.min(range.best, rank)
      range.worst = Math.max(range.worst, rank)
      if (rank <= places) range.shareWithinLimit += 1 / count
    }
  }
  return ranges
}

/** Returns a Mulberry32 generator with a fixed seed: numbers from 0 up to 1, the same on every machine. */
function createEvenRandom(): () => number {
  let state = 20261126
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
