import type { Law } from '#shared/law.ts'
import type { Names } from '#shared/localized-text.ts'
import type { PackCollegialBody } from '#shared/pack-meeting.ts'
import type { PackPathStep, PackSeat } from '#shared/pack-path.ts'
import type { Seat } from './entities.ts'
import { getFunctionNames } from './function-names.ts'
import { getSeats, type Seating } from './seats.ts'

/** Returns the name of a seat in the pack: the function, the organisation or the kind of organisation. */
export const getSeatName = (law: Law, seat: PackSeat): Names => {
  if ('function' in seat) return getFunctionNames(law, seat.function)
  const code = 'body' in seat ? seat.body : seat.bodyKind
  return law.organisationKinds?.find((organisationKind) => organisationKind.code === code)?.names ?? { en: code }
}

/** Returns the law's rule for a collegial deciding body; undefined for other organisations. */
export const collegialRule = (
  law: Pick<Law, 'collegialBodies'>,
  body: { code: string; kind: string },
): PackCollegialBody | undefined => {
  const all = law.collegialBodies ?? []
  const named = all.find((packCollegialBody) => 'body' in packCollegialBody && packCollegialBody.body === body.code)
  return (
    named ??
    all.find((packCollegialBody) => 'bodyKind' in packCollegialBody && packCollegialBody.bodyKind === body.kind)
  )
}

/** Returns the seats of the members of the collegial deciding bodies among these seats. */
export const listMemberSeats = (law: Law, seats: readonly PackSeat[]): PackSeat[] =>
  seats.flatMap((seat) => {
    if ('function' in seat) return []
    const [code, kind] = 'body' in seat ? [seat.body, ''] : ['', seat.bodyKind]
    const others = 'alternative' in seat && seat.alternative ? listMemberSeats(law, [seat.alternative]) : []
    return [...(collegialRule(law, { code, kind })?.members.map((member) => member.seat) ?? []), ...others]
  })

type FoundSeats = Pick<Seating, 'resolveSeats' | 'bodies'>

const listMembers = (law: Law, step: PackPathStep, { resolveSeats, bodies }: FoundSeats) =>
  resolveSeats(getSeats(step), step.code).flatMap(({ organisationId, function: organisationFunction }) =>
    organisationFunction === null ? (collegialRule(law, bodies.get(organisationId)!)?.members ?? []) : [],
  )

/** Returns the functions that take part in a step, as members of a collegial deciding body or individually. */
export const listFunctionSeats = (law: Law, step: PackPathStep, seating: Seating): Seat[] =>
  seating
    .resolveSeats([...getSeats(step), ...listMembers(law, step, seating).map(({ seat }) => seat)], step.code)
    .filter((seat) => seat.function !== null)

/**
 * Returns the seats of a step without a participant: of advisers, deciders, and members of a collegial deciding body
 * (rule `decided`). The members of a deciding body are searched around the area of the plan.
 */
export function emptySeats(
  law: Law,
  step: PackPathStep,
  { resolveSeats, bodies }: FoundSeats,
): { names: Names; votes: boolean }[] {
  const seats = getSeats(step)
  return [...seats.map((seat) => ({ seat, votes: true })), ...listMembers(law, step, { resolveSeats, bodies })]
    .filter(({ seat }) => resolveSeats([seat], step.code).length === 0)
    .map(({ seat, votes }) => ({ names: getSeatName(law, seat), votes }))
}
