import type { Amount } from '#shared/amount.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { findCounted, type PlacedArea } from './overlaps/model.ts'

/** The number of areas that are expected to have a figure in the total of an area, for periods that begin in a range. */
export interface MemberCount {
  /** The area with the total. */
  areaId: Id
  /** The counting level of the indicator. */
  level: string
  from: LegalDate | null
  to: LegalDate | null
  count: number
}

/**
 * An area whose figures count in a total, and that is examined separately: abroad, within or around another counted
 * area, or with a beginning or an end within the queried time.
 */
export interface NamedMember {
  areaId: Id
  level: string
  memberId: Id
  /** When figures count in the total. */
  from: LegalDate | null
  to: LegalDate | null
  /** When the area exists. */
  existsFrom: LegalDate | null
  existsTo: LegalDate | null
  /** Whether a figure is expected. None is expected of a place that only some statistics know, such as "unknown". */
  isExpected: boolean
}

/** A known figure of a named member. */
export interface MemberFigure {
  indicatorId: Id
  memberId: Id
  startsOn: LegalDate
  endsOn: LegalDate
  value: Amount
  /** The weight of a weighted mean. */
  n: number | null
  /** Whether it is suppressed for this reader. */
  isSmall: boolean
}

/** A named member, and an area that contains the counted territory of it for periods that begin in a range. */
export interface Relation {
  memberId: Id
  withinId: Id
  from: LegalDate | null
  to: LegalDate | null
}

export interface Members {
  counts: readonly MemberCount[]
  named: readonly NamedMember[]
  figures: readonly MemberFigure[]
  relations: readonly Relation[]
  /** When the areas with totals exist, as far as their own figure can cover others. */
  own: readonly { areaId: Id; existsFrom: LegalDate | null; existsTo: LegalDate | null }[]
}

/** A total whose members are examined. */
export interface Total {
  indicatorId: Id
  level: string
  areaId: Id
  startsOn: LegalDate
  endsOn: LegalDate
  /** The number of known figures in the total, without the figure of the area itself. */
  known: number
  /** Whether the figure reported for the area itself is a part of the total. */
  countsItself?: boolean
}

/** What a total consists of. */
export interface Composition {
  /** The figures that are not added, because other figures cover the same territory. */
  omitted: MemberFigure[]
  /** Whether the figure of the area itself is not added for that reason. */
  omitsOwn: boolean
  missingCount: number
}

const isWithin = (day: LegalDate, { from, to }: { from: LegalDate | null; to: LegalDate | null }): boolean =>
  (from === null || from <= day) && (to === null || day < to)

/**
 * Returns a function that determines what a total consists of: the only definition of "missing" and "not added" (see
 * docs/counts.md). A member is an area of the counting level, or an area abroad, that lies in the area of the total and
 * exists on the first day of the period. It counts as missing whether it was reported as missing, was never reported,
 * or is not readable, because the total does not contain it.
 *
 * A figure of an area that was merged or recoded covers its successor, and a figure of a successor covers the areas
 * that it replaced. A figure of an area abroad covers the listed areas within it. No territory is added twice.
 * @returns a function of the total, and of the areas with a figure if they differ from those with a known figure
 */
export function createTotalReader({ counts, named, figures, relations, own }: Members) {
  const place = ({ areaId, level }: { areaId: Id; level: string }) => `${areaId} ${level}`
  const time = ({ indicatorId, startsOn, endsOn }: Pick<Total, 'indicatorId' | 'startsOn' | 'endsOn'>) =>
    `${indicatorId} ${startsOn} ${endsOn}`
  const countsByPlace = Map.groupBy(counts, place)
  const namedByPlace = Map.groupBy(named, place)
  const withinIds = Map.groupBy(relations, ({ memberId }) => memberId)
  const figuresByTime = Map.groupBy(figures, time)
  const ownById = new Map(own.map((area) => [area.areaId, area]))
  return (total: Total, knownIds?: ReadonlySet<Id>): Composition => {
    const { areaId, startsOn, countsItself } = total
    const lies = (memberId: Id, withinId: Id) =>
      (withinIds.get(memberId) ?? []).some((entry) => entry.withinId === withinId && isWithin(startsOn, entry))
    const found = new Map((figuresByTime.get(time(total)) ?? []).map((figure) => [figure.memberId, figure]))
    const isKnown = ({ id }: PlacedArea) => knownIds?.has(id) ?? found.has(id)
    const toPlaced = (id: Id, isExpected: boolean, existsFrom: LegalDate | null, existsTo: LegalDate | null) => ({
      id,
      isExpected: isExpected && isWithin(startsOn, { from: existsFrom, to: existsTo }),
      exists: isWithin(startsOn, { from: existsFrom, to: existsTo }),
    })
    const members = (namedByPlace.get(place(total)) ?? [])
      .filter((member) => isWithin(startsOn, member))
      .map((member) => toPlaced(member.memberId, member.isExpected, member.existsFrom, member.existsTo))
    const known = members.filter(isKnown).length
    const itself = countsItself ? ownById.get(areaId) : undefined
    const areas = itself ? [...members, toPlaced(areaId, true, itself.existsFrom, itself.existsTo)] : members
    const counted = findCounted(areas, isKnown, lies)
    const usual = (countsByPlace.get(place(total)) ?? [])
      .filter((entry) => isWithin(startsOn, entry))
      .reduce((sum, { count }) => sum + count, 0)
    const expected = areas.filter(({ isExpected }) => isExpected)
    // Of an area and the areas within it, the smallest are the members.
    const smallest = expected.filter((member) => !expected.some((other) => lies(other.id, member.id)))
    const countMissing = (member: PlacedArea): number => {
      if (counted.some((other) => other.id === member.id || lies(member.id, other.id))) return 0
      const former = areas.filter((other) => !other.exists && lies(other.id, member.id))
      return former.some((other) => counted.includes(other))
        ? former.filter((other) => !counted.includes(other)).length
        : 1
    }
    const isOmitted = (area: PlacedArea) => isKnown(area) && !counted.includes(area)
    return {
      omitted: members.filter(isOmitted).flatMap(({ id }) => found.get(id) ?? []),
      omitsOwn: areas.some((area) => area.id === areaId && isOmitted(area)),
      missingCount:
        Math.max(0, usual - (total.known - known)) + smallest.reduce((sum, member) => sum + countMissing(member), 0),
    }
  }
}
