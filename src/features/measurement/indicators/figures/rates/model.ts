import { type Amount, computeRatio, sumAmounts } from '#shared/amount.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { FigureMissing, TimeAdditivity } from '../../entities.ts'
import type { Figure } from '../contract.ts'
import { countMissingIn, type Figures, makeEmptyFigure } from '../model.ts'

/** A known figure of a member, as a part of the total of an area. */
export interface MemberAmount {
  indicatorId: Id
  areaId: Id
  memberId: Id
  startsOn: LegalDate
  endsOn: LegalDate
  value: Amount
  /** Whether it is suppressed for this reader. */
  isSmall: boolean
}

/** The members that have both figures of a rate. */
export interface Cover {
  /** Absent when no member has both figures. */
  sums: NonNullable<Figure['covered']> | null
  known: number
  missingCount: number
}

/** The population of areas by year. */
export type Population = ReadonlyMap<Id, Readonly<Record<string, number>>>

/**
 * Returns the inhabitants on 1 January of the year in which the period begins, otherwise of the last known earlier
 * year.
 */
export function findInhabitants(population: Population, areaId: Id, startsOn: LegalDate): Amount | undefined {
  const known = population.get(areaId) ?? {}
  const year = Object.keys(known)
    .filter((each) => each <= startsOn.slice(0, 4))
    .toSorted()
    .at(-1)
  return year === undefined ? undefined : String(known[year])
}

/** Returns the inhabitants for each of these periods. */
export const inhabitants = (figures: Figures, population: Population): Figure[] =>
  figures.map((figure) => {
    const value = findInhabitants(population, figure.areaId, figure.startsOn)
    return {
      ...makeEmptyFigure(figure),
      value: value ?? null,
      missing: value === undefined ? 'unknown' : null,
      known: value === undefined ? 0 : 1,
    }
  })

/**
 * Combines the figures of each member in a period: the sum, if it has a figure for each of the shorter periods, or the
 * last figure.
 * @param starts the first days of the shorter periods
 */
export function combineMembers(
  amounts: readonly MemberAmount[],
  addsOverTime: TimeAdditivity,
  starts: readonly LegalDate[],
): Map<Id, Amount> {
  const used = addsOverTime === 'latest' ? starts.toSorted().slice(-1) : starts
  const groups = Map.groupBy(
    amounts.filter(({ startsOn }) => used.includes(startsOn)),
    ({ memberId }) => memberId,
  )
  const complete = [...groups].filter(([, group]) => group.length === used.length)
  return new Map(complete.map(([memberId, group]) => [memberId, sumAmounts(group.map(({ value }) => value))]))
}

/** Returns the sums over the members that have both figures, with the members. */
export function coverBoth(above: ReadonlyMap<Id, Amount>, below: ReadonlyMap<Id, Amount>) {
  const memberIds = [...above.keys()].filter((id) => below.has(id))
  const sum = (amounts: ReadonlyMap<Id, Amount>) => sumAmounts(memberIds.map((id) => amounts.get(id)!))
  return { memberIds, sums: memberIds.length === 0 ? null : { numerator: sum(above), denominator: sum(below) } }
}

/** Returns the reason why a ratio is unknown. Suppression of either figure has priority. */
const getMissingReason = (above: Figure, under: Figure): FigureMissing =>
  [above, under].find(({ missing }) => missing === 'small_numbers')?.missing ??
  above.missing ??
  under.missing ??
  'unknown'

/**
 * Computes ratios of sums for the same area and period. If figures of areas are missing in either sum, the ratio is that
 * of the areas that have both figures, or unknown, because the sums would be about different areas. If either figure is
 * unknown, the ratio is unknown.
 * @param findCover returns the areas that have both figures, if the sums can be computed over them
 */
export function ratios(
  numerator: Figures,
  denominator: Figures,
  per: number,
  findCover: (above: Figure) => Cover | undefined,
): Figure[] {
  const place = (entry: Figure) => `${entry.areaId} ${entry.startsOn} ${entry.endsOn}`
  const children = new Map(denominator.map((entry) => [place(entry), entry]))
  return numerator.flatMap((above): Figure[] => {
    const under = children.get(place(above))
    if (!under) return []
    const figure: Figure = {
      ...makeEmptyFigure(above),
      derivation: 'computed',
      provisional: above.provisional || under.provisional,
      partial: above.partial || under.partial,
      withheld: above.withheld || under.withheld,
      known: above.known,
      unknownCount: Math.max(countMissingIn(above), countMissingIn(under)),
      overlapCount: above.overlapCount + under.overlapCount,
    }
    const divide = (dividend: Amount, divisor: Amount) => {
      const value = computeRatio(dividend, divisor, per) ?? null
      return { value, missing: value === null ? ('unknown' as const) : null }
    }
    const isSuppressed = above.missing === 'small_numbers' || under.missing === 'small_numbers'
    if (isSuppressed || above.value === null) return [{ ...figure, missing: getMissingReason(above, under) }]
    if (under.value !== null && figure.unknownCount === 0) return [{ ...figure, ...divide(above.value, under.value) }]
    const cover = findCover(above)
    if (!cover) return [{ ...figure, missing: under.value === null ? getMissingReason(above, under) : 'incomplete' }]
    const { sums, known, missingCount } = cover
    return [
      {
        ...figure,
        known,
        unknownCount: missingCount,
        covered: sums,
        ...(sums ? divide(sums.numerator, sums.denominator) : { missing: 'incomplete' as const }),
      },
    ]
  })
}
