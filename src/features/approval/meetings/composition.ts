import type { Seat } from '#features/approval/path/entities.ts'
import { functionNames, namesOfFunction } from '#features/approval/path/function-names.ts'
import { type Seating, seatedIn, seatingAround } from '#features/approval/path/seats.ts'
import { countryPack } from '#features/country/registry/index.ts'
import type { Work } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { PackCollegialBody } from '#shared/pack-meeting.ts'
import type { PackPathStep, PackSeat } from '#shared/pack-path.ts'
import { findBody } from './queries/bodies.ts'

export interface Member {
  seat: Seat
  names: Names
  functionNames: Names | null
  votes: boolean
}

/** Who sits in a body. */
export interface Composition {
  rule: PackCollegialBody
  members: readonly Member[]
  /** Seats of the pack for which no body was found: what they are called. */
  missing: readonly Names[]
}

const nameOfSeat = (seat: PackSeat): Names => {
  if ('function' in seat) return namesOfFunction(seat.function)
  const code = 'body' in seat ? seat.body : seat.bodyKind
  return countryPack().organisationKinds?.find((one) => one.code === code)?.names ?? { en: code }
}

/** What the pack says of a body that decides together; undefined where it is none. */
export const collegialRule = (body: { code: string; kind: string }): PackCollegialBody | undefined => {
  const all = countryPack().collegialBodies ?? []
  const named = all.find((one) => 'body' in one && one.body === body.code)
  return named ?? all.find((one) => 'bodyKind' in one && one.bodyKind === body.kind)
}

/** Which seats of the pack a body that decides together has, as far as these seats name one. */
export const seatsOfMembers = (seats: readonly PackSeat[]): PackSeat[] =>
  seats.flatMap((seat) => {
    if ('function' in seat) return []
    const [code, kind] = 'body' in seat ? [seat.body, ''] : ['', seat.bodyKind]
    const others = 'otherwise' in seat && seat.otherwise ? seatsOfMembers([seat.otherwise]) : []
    return [...(collegialRule({ code, kind })?.members.map((one) => one.seat) ?? []), ...others]
  })

/**
 * Seats of a step that nobody takes: of those who advise or decide, and of a body that decides together (R07). A body that is found stands
 * where the plan stands: so do those who sit in it.
 */
export function emptySeats(step: PackPathStep, { seatsOf, bodies }: Seating): { names: Names; votes: boolean }[] {
  const its = seatedIn(step)
  const members = seatsOf(its).flatMap(({ organisationId, function: duty }) =>
    duty === null ? (collegialRule(bodies.get(organisationId)!)?.members ?? []) : [],
  )
  return [...its.map((seat) => ({ seat, votes: true })), ...members]
    .filter(({ seat }) => seatsOf([seat]).length === 0)
    .map(({ seat, votes }) => ({ names: nameOfSeat(seat), votes }))
}

/**
 * Who sits in a body on a day (R07: of the zonal security council each mayor of the zone, prosecutor, chief of corps and
 * director-coordinator), and which seats nobody takes. Undefined where it is no body that decides together.
 */
export async function compositionOf(
  work: Work,
  organisationId: Id,
  onDay: LegalDate,
): Promise<Composition | undefined> {
  const body = await findBody(work.tx, organisationId)
  const rule = body && collegialRule(body)
  if (!rule) return undefined
  const seats = rule.members.map(({ seat }) => seat)
  const seating = await seatingAround(work, { areaId: body.areaId, ownerId: body.id }, seats, onDay)
  const found = rule.members.map((one) => ({ ...one, its: seating.seatsOf([one.seat]) }))
  return {
    rule,
    members: found.flatMap(({ its, votes }) =>
      its.map((seat) => ({
        seat,
        names: seating.bodies.get(seat.organisationId)!.names,
        functionNames: functionNames(seat.function),
        votes,
      })),
    ),
    missing: found.filter(({ its }) => its.length === 0).map(({ seat }) => nameOfSeat(seat)),
  }
}
