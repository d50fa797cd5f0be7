import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Figure } from '../figures/contract.ts'
import { fewestPeers, inhabitantsIn, middleOf, sizeRange } from '../peers/model.ts'
import type { ImageLine } from './contract.ts'

type Told = Pick<Figure, 'startsOn' | 'endsOn' | 'value' | 'partial'>

/** The latest figure that is known of a whole period. */
export const latestOf = <F extends Told>(figures: readonly F[]): F | undefined =>
  figures.findLast((one) => one.value !== null && !one.partial)

/**
 * Years between the first and the last known one of which nothing is known, though there should be.
 * @param rhythm how often a figure comes (ISO 8601): a survey of every third year leaves no gap of two
 */
export function gapsOf(figures: readonly Told[], rhythm: string | null): string[] {
  const every = Number(/^P(\d+)Y$/.exec(rhythm ?? '')?.[1] ?? 1)
  const known = [
    ...new Set(figures.flatMap((one) => (one.value === null ? [] : [Number(one.startsOn.slice(0, 4))]))),
  ].toSorted((one, other) => one - other)
  return known.flatMap((year, at) => {
    const before = known[at - 1] ?? year
    return year - before <= every
      ? []
      : Array.from({ length: year - before - 1 }, (_, passed) => String(before + 1 + passed))
  })
}

/** Breaks that fall within a series: before its first figure nobody compares. */
export const breaksWithin = (figures: readonly Told[], breaks: readonly LegalDate[]): LegalDate[] => {
  const first = figures.find((one) => one.value !== null)
  return first ? breaks.filter((day) => day > first.startsOn).toSorted() : []
}

/** The areas of like size: from half to twice the inhabitants. Where those of the area are not known, all of its kind. */
export function likeAreas(
  areaId: Id,
  others: readonly Id[],
  population: ReadonlyMap<Id, Readonly<Record<string, number>>>,
  year: string,
): Id[] {
  const own = inhabitantsIn(population.get(areaId) ?? null, year)
  if (own === undefined) return [...others]
  const [low, high] = sizeRange(own)
  return others.filter((id) => {
    const its = inhabitantsIn(population.get(id) ?? null, year)
    return its !== undefined && its >= low && its <= high
  })
}

/** The middle of what others have in the period of a figure, as far as the reader may read that. */
export function peersAt(figure: Told | undefined, theirs: readonly Told[]): ImageLine['peers'] {
  if (!figure) return null
  const values = theirs.flatMap((one) =>
    one.startsOn === figure.startsOn && one.endsOn === figure.endsOn && !one.partial && one.value !== null
      ? [one.value]
      : [],
  )
  const median = middleOf(values)
  return values.length < fewestPeers || median === undefined ? null : { median, count: values.length }
}
