import { isValidOn, type LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { RegionMember } from './contract.ts'

/** The kind of area of a border region, and the hierarchy of its members. */
export const regionKind = 'border_region'
export const memberHierarchy = 'border'

/** The country and the life of an area that belongs to a region. */
export interface MemberArea {
  id: Id
  countryId: Id | null
  validFrom: LegalDate | null
  validTo: LegalDate | null
}

export type MemberIssue =
  | { code: 'PERIOD_END_BEFORE_START' }
  | { code: 'UNKNOWN_REFERENCE' | 'MEMBER_NOT_VALID' | 'MEMBER_TWICE'; id: Id }
  | { code: 'NOT_ACROSS_BORDER'; date: LegalDate | null }

export const isMemberOn = ({ validFrom, validTo }: Omit<RegionMember, 'areaId'>, day: LegalDate): boolean =>
  isValidOn({ from: validFrom, to: validTo }, day)

/** Returns the memberships after a change: from the day on, the region has exactly these members. */
export function changeMembers(
  members: readonly RegionMember[],
  memberIds: readonly Id[],
  day: LegalDate,
): RegionMember[] {
  const earlier = members.filter(({ validFrom }) => validFrom === null || validFrom < day)
  const isCurrent = ({ validTo }: RegionMember) => validTo === null || validTo >= day
  const kept = earlier.map((member) =>
    isCurrent(member) ? { ...member, validTo: memberIds.includes(member.areaId) ? null : day } : member,
  )
  const continued = new Set(kept.filter(({ validTo }) => validTo === null).map(({ areaId }) => areaId))
  const added = memberIds.filter((areaId) => !continued.has(areaId))
  return [...kept, ...added.map((areaId) => ({ areaId, validFrom: day, validTo: null }))]
}

/** Returns the first issue of the memberships of a region. */
export function findMemberIssue(
  members: readonly RegionMember[],
  areas: ReadonlyMap<Id, MemberArea>,
): MemberIssue | undefined {
  for (const member of members) {
    const area = areas.get(member.areaId)
    if (!area) return { code: 'UNKNOWN_REFERENCE', id: member.areaId }
    if (member.validFrom !== null && member.validTo !== null && member.validTo <= member.validFrom)
      return { code: 'PERIOD_END_BEFORE_START' }
    if (!isWithin(member, area)) return { code: 'MEMBER_NOT_VALID', id: member.areaId }
    if (members.some((other) => other !== member && other.areaId === member.areaId && overlap(member, other)))
      return { code: 'MEMBER_TWICE', id: member.areaId }
  }
  const starts = new Set(members.map(({ validFrom }) => validFrom))
  const ends = new Set(members.flatMap(({ validTo }) => (validTo === null ? [] : [validTo])))
  for (const day of [...starts, ...ends]) {
    const present = members.filter((member) => (day === null ? member.validFrom === null : isMemberOn(member, day)))
    const countries = new Set(present.map(({ areaId }) => areas.get(areaId)?.countryId))
    // A region without members on a day has ended.
    if (present.length > 0 && countries.size < 2) return { code: 'NOT_ACROSS_BORDER', date: day }
  }
  return undefined
}

/** Checks whether the area exists when its membership begins. It may end during the membership, by a later merger. */
const isWithin = ({ validFrom, validTo }: RegionMember, area: MemberArea): boolean =>
  (validFrom === null || isValidOn({ from: area.validFrom, to: area.validTo }, validFrom)) &&
  (validTo === null || area.validFrom === null || area.validFrom < validTo)

const overlap = (member: RegionMember, other: RegionMember): boolean =>
  (member.validTo === null || other.validFrom === null || other.validFrom < member.validTo) &&
  (other.validTo === null || member.validFrom === null || member.validFrom < other.validTo)
