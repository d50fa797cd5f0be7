import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'

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
 * An area whose figures count in a total, and that is examined separately: abroad, or with a beginning or an end
 * within the queried time.
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
}

export interface Members {
  counts: readonly MemberCount[]
  named: readonly NamedMember[]
  figures: readonly MemberFigure[]
  /** Of named members: the area, and the area in which its figures count. */
  relations: readonly { memberId: Id; withinId: Id }[]
}

/** A total whose missing members are counted. */
export interface Total {
  indicatorId: Id
  level: string
  areaId: Id
  startsOn: LegalDate
  endsOn: LegalDate
  /** The number of known figures in the total. */
  known: number
}

const isWithin = (day: LegalDate, from: LegalDate | null, to: LegalDate | null): boolean =>
  (from === null || from <= day) && (to === null || day < to)

/**
 * Returns a function that counts the members without a figure in a total: the only definition of "missing" (see
 * docs/counts.md). A member is an area of the counting level, or an area abroad, that lies in the area of the total and
 * exists on the first day of the period. It counts as missing whether it was reported as missing, was never reported,
 * or is not readable, because the total does not contain it.
 *
 * A figure of an area that was merged or recoded covers its successor, and a figure of a successor covers the areas
 * that it replaced. A figure of an area abroad covers the listed areas within it.
 */
export function createMissingCounter({ counts, named, figures, relations }: Members): (total: Total) => number {
  const place = ({ areaId, level }: { areaId: Id; level: string }) => `${areaId} ${level}`
  const countsByPlace = Map.groupBy(counts, place)
  const namedByPlace = Map.groupBy(named, place)
  const withinIds = Map.groupBy(relations, ({ memberId }) => memberId)
  const known = new Set(
    figures.map(({ indicatorId, memberId, startsOn, endsOn }) => `${indicatorId} ${memberId} ${startsOn} ${endsOn}`),
  )
  const lies = (memberId: Id, withinId: Id) =>
    (withinIds.get(memberId) ?? []).some((entry) => entry.withinId === withinId)
  return (total) => {
    const { indicatorId, startsOn, endsOn } = total
    const usual = (countsByPlace.get(place(total)) ?? [])
      .filter(({ from, to }) => isWithin(startsOn, from, to))
      .reduce((sum, { count }) => sum + count, 0)
    const members = (namedByPlace.get(place(total)) ?? []).filter(({ from, to }) => isWithin(startsOn, from, to))
    const isKnown = ({ memberId }: NamedMember) => known.has(`${indicatorId} ${memberId} ${startsOn} ${endsOn}`)
    const exists = ({ existsFrom, existsTo }: NamedMember) => isWithin(startsOn, existsFrom, existsTo)
    const knownMembers = members.filter(isKnown)
    const current = members.filter((member) => member.isExpected && exists(member))
    // Of an area abroad and the areas within it, the smallest are the members.
    const expected = current.filter((member) => !current.some((other) => lies(other.memberId, member.memberId)))
    const countMissing = (member: NamedMember): number => {
      if (isKnown(member) || knownMembers.some((other) => lies(member.memberId, other.memberId))) return 0
      const former = members.filter((other) => !exists(other) && lies(other.memberId, member.memberId))
      return former.some(isKnown) ? former.filter((other) => !isKnown(other)).length : 1
    }
    const missingNamed = expected.reduce((sum, member) => sum + countMissing(member), 0)
    return Math.max(0, usual - (total.known - knownMembers.length)) + missingNamed
  }
}
