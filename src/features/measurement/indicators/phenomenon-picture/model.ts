import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Figure } from '../figures/contract.ts'
import { computePeerMedian, findInhabitants, sizeRange } from '../peers/model.ts'
import type { ImageLine } from './contract.ts'

type SeriesFigure = Pick<Figure, 'startsOn' | 'endsOn' | 'value' | 'partial'>

/** Returns the latest known figure of a complete period. */
export const findLatest = <F extends SeriesFigure>(figures: readonly F[]): F | undefined =>
  figures.findLast((figure) => figure.value !== null && !figure.partial)

/**
 * Returns the years between two successive known figures that are further apart than the rhythm.
 * @param rhythm interval between figures (ISO 8601): a survey every third year has no gap of two years
 */
export function findGaps(figures: readonly SeriesFigure[], rhythm: string | null): string[] {
  const every = Number(/^P(\d+)Y$/.exec(rhythm ?? '')?.[1] ?? 1)
  const known = [
    ...new Set(figures.flatMap((figure) => (figure.value === null ? [] : [Number(figure.startsOn.slice(0, 4))]))),
  ].toSorted((left, other) => left - other)
  return known.flatMap((year, at) => {
    const before = known[at - 1] ?? year
    return year - before <= every
      ? []
      : Array.from({ length: year - before - 1 }, (_, passed) => String(before + 1 + passed))
  })
}

/** Returns the breaks within a series. Breaks before the first figure are irrelevant. */
export const listBreaksWithin = (figures: readonly SeriesFigure[], breaks: readonly LegalDate[]): LegalDate[] => {
  const first = figures.find((figure) => figure.value !== null)
  return first ? breaks.filter((day) => day > first.startsOn).toSorted() : []
}

/**
 * Returns areas of similar size: from half to twice the inhabitants. If the area's inhabitants are unknown, returns all
 * areas of the same kind.
 */
export function selectSimilarAreas(
  areaId: Id,
  others: readonly Id[],
  population: ReadonlyMap<Id, Readonly<Record<string, number>>>,
  year: string,
): Id[] {
  const own = findInhabitants(population.get(areaId) ?? null, year)
  if (own === undefined) return [...others]
  const [low, high] = sizeRange(own)
  return others.filter((id) => {
    const inhabitants = findInhabitants(population.get(id) ?? null, year)
    return inhabitants !== undefined && inhabitants >= low && inhabitants <= high
  })
}

/** Returns the median of other areas in the period of a figure, as far as the reader may read them. */
export function summarisePeers(figure: SeriesFigure | undefined, theirs: readonly SeriesFigure[]): ImageLine['peers'] {
  if (!figure) return null
  const values = theirs.flatMap((their) =>
    their.startsOn === figure.startsOn && their.endsOn === figure.endsOn && !their.partial && their.value !== null
      ? [their.value]
      : [],
  )
  const median = computePeerMedian(values)
  return median === undefined ? null : { median, count: values.length }
}
