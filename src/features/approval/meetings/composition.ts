import type { Seat } from '#features/approval/path/entities.ts'
import { collegialRule, functionNames, getSeatName, loadSeating } from '#features/approval/path/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { PackCollegialBody } from '#shared/pack-meeting.ts'
import { findBody } from './queries/bodies.ts'

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
  /** Names of the seats in the pack for which no organisation was found. */
  missing: readonly Names[]
}

/**
 * Returns the members of a deciding body on a day, and the empty seats. For the zonal security council (rule `decided`)
 * the members are each mayor of the zone, the prosecutor, the chief of corps and the director-coordinator. Returns
 * undefined if the organisation is not a collegial deciding body.
 */
export async function findComposition(
  context: TransactionContext,
  organisationId: Id,
  onDay: LegalDate,
): Promise<Composition | undefined> {
  const body = await findBody(context.tx, organisationId)
  const rule = body && collegialRule(body)
  if (!rule) return undefined
  const seats = rule.members.map(({ seat }) => seat)
  const seating = await loadSeating(context, { areaId: body.areaId, ownerId: body.id }, seats, onDay)
  const found = rule.members.map((member) => ({ ...member, seats: seating.resolveSeats([member.seat]) }))
  return {
    rule,
    members: found.flatMap(({ seats: group, votes }) =>
      group.map((seat) => ({
        seat,
        names: seating.bodies.get(seat.organisationId)!.names,
        functionNames: functionNames(seat.function),
        votes,
      })),
    ),
    missing: found.filter(({ seats: group }) => group.length === 0).map(({ seat }) => getSeatName(seat)),
  }
}
