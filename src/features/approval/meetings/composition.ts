import type { Seat } from '#features/approval/path/entities.ts'
import { functionNames, getFunctionNames } from '#features/approval/path/function-names.ts'
import { getSeats, loadSeating, type Seating } from '#features/approval/path/seats.ts'
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

/** The composition of a deciding body. */
export interface Composition {
  rule: PackCollegialBody
  members: readonly Member[]
  /** Names of the seats in the pack for which no organisation was found. */
  missing: readonly Names[]
}

const getSeatName = (seat: PackSeat): Names => {
  if ('function' in seat) return getFunctionNames(seat.function)
  const code = 'body' in seat ? seat.body : seat.bodyKind
  return (
    countryPack().organisationKinds?.find((organisationKind) => organisationKind.code === code)?.names ?? { en: code }
  )
}

/** Returns the pack's rule for a collegial deciding body; undefined for other organisations. */
export const collegialRule = (body: { code: string; kind: string }): PackCollegialBody | undefined => {
  const all = countryPack().collegialBodies ?? []
  const named = all.find((packCollegialBody) => 'body' in packCollegialBody && packCollegialBody.body === body.code)
  return (
    named ??
    all.find((packCollegialBody) => 'bodyKind' in packCollegialBody && packCollegialBody.bodyKind === body.kind)
  )
}

/** Returns the seats of the members of the collegial deciding bodies among these seats. */
export const listMemberSeats = (seats: readonly PackSeat[]): PackSeat[] =>
  seats.flatMap((seat) => {
    if ('function' in seat) return []
    const [code, kind] = 'body' in seat ? [seat.body, ''] : ['', seat.bodyKind]
    const others = 'otherwise' in seat && seat.otherwise ? listMemberSeats([seat.otherwise]) : []
    return [...(collegialRule({ code, kind })?.members.map((member) => member.seat) ?? []), ...others]
  })

/**
 * Returns the seats of a step without a participant: of advisers, deciders, and members of a collegial deciding body
 * (R07). The members of a deciding body are searched around the area of the plan.
 */
export function emptySeats(step: PackPathStep, { seatsOf, bodies }: Seating): { names: Names; votes: boolean }[] {
  const scenario = getSeats(step)
  const members = seatsOf(scenario).flatMap(({ organisationId, function: duty }) =>
    duty === null ? (collegialRule(bodies.get(organisationId)!)?.members ?? []) : [],
  )
  return [...scenario.map((seat) => ({ seat, votes: true })), ...members]
    .filter(({ seat }) => seatsOf([seat]).length === 0)
    .map(({ seat, votes }) => ({ names: getSeatName(seat), votes }))
}

/**
 * Returns the members of a deciding body on a day and the empty seats. (R07: of the zonal security council each mayor
 * of the zone, prosecutor, chief of corps and director-coordinator). Returns undefined if the organisation is not a
 * collegial deciding body.
 */
export async function findComposition(
  work: Work,
  organisationId: Id,
  onDay: LegalDate,
): Promise<Composition | undefined> {
  const body = await findBody(work.tx, organisationId)
  const rule = body && collegialRule(body)
  if (!rule) return undefined
  const seats = rule.members.map(({ seat }) => seat)
  const seating = await loadSeating(work, { areaId: body.areaId, ownerId: body.id }, seats, onDay)
  const found = rule.members.map((member) => ({ ...member, its: seating.seatsOf([member.seat]) }))
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
    missing: found.filter(({ its }) => its.length === 0).map(({ seat }) => getSeatName(seat)),
  }
}
