import type { Seat } from '#features/approval/path/entities.ts'
import {
  collegialRule,
  functionNames,
  getSeatName,
  listVacantSeats,
  loadSeating,
  seatKey,
} from '#features/approval/path/index.ts'
import { currentLaw, lawOf } from '#features/country/law/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Law } from '#shared/law.ts'
import type { Names } from '#shared/localized-text.ts'
import type { PackCollegialBody } from '#shared/pack-meeting.ts'
import { findBody } from './queries/bodies.ts'
import { listItemVersions } from './queries/items.ts'

export interface Member {
  seat: Seat
  names: Names
  functionNames: Names | null
  votes: boolean
}

/** The composition of a deciding body. */
export interface Composition {
  rule: PackCollegialBody
  members: readonly Member[]
  /** Names of the seats in the pack for which no organisation was found, or whose function is vacant on the day. */
  missing: readonly Names[]
}

/**
 * Returns the members of a deciding body on a day, and the empty seats. The pack names the members of a collegial
 * body (rule `decided`). Returns
 * undefined if the organisation is not a collegial deciding body.
 * @param law by default the current law, for a meeting without plans on the agenda
 */
export async function findComposition(
  context: TransactionContext,
  organisationId: Id,
  onDay: LegalDate,
  law: Law = currentLaw(),
): Promise<Composition | undefined> {
  const body = await findBody(context.tx, organisationId)
  const rule = body && collegialRule(law, body)
  if (!rule) return undefined
  const seats = rule.members.map(({ seat }) => seat)
  const seating = await loadSeating(context, law, { areaId: body.areaId, ownerId: body.id }, seats, onDay)
  const found = rule.members.map((member) => ({ ...member, seats: seating.resolveSeats([member.seat]) }))
  const vacant = await listVacantSeats(
    context.tx,
    found.flatMap(({ seats: group }) => group),
    onDay,
  )
  return {
    rule,
    members: found.flatMap(({ seats: group, votes }) =>
      group.map((seat) => ({
        seat,
        names: seating.bodies.get(seat.organisationId)!.names,
        functionNames: functionNames(law, seat.function),
        votes,
      })),
    ),
    missing: found
      .filter(({ seats: group }) => group.length === 0 || group.some((seat) => vacant.has(seatKey(seat))))
      .map(({ seat }) => getSeatName(law, seat)),
  }
}

/**
 * Returns the law that decides the composition of the body in a meeting: that of the plans on the agenda. If the plans
 * have different laws, the latest applies. Without plans it is the current law.
 */
export async function findMeetingLaw(context: TransactionContext, meetingId: Id): Promise<Law> {
  const versions = await listItemVersions(context.tx, meetingId)
  const [latest] = versions.toSorted((left, right) => right.localeCompare(left, 'en', { numeric: true }))
  return latest === undefined ? currentLaw() : lawOf({ packVersion: latest })
}
