import { lawOf } from '#features/country/law/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPathStep, PackSeat, SeatPlace } from '#shared/pack-path.ts'
import type { Seat } from './entities.ts'
import type { KnownFunctions } from './function-names.ts'
import { type FoundBody, findBodies } from './queries/bodies.ts'

/** Returns the seats that advise, decide or receive. */
export const getSeats = (step: PackPathStep): readonly PackSeat[] =>
  'deciders' in step
    ? step.deciders
    : 'recipients' in step
      ? step.recipients
      : 'advisers' in step
        ? (step.advisers ?? [])
        : []

const findFunctionOrganisation = ({ functions }: KnownFunctions, code: string): string | undefined =>
  functions.find((packFunction) => packFunction.code === code)?.organisation

const listAlternatives = (seat: PackSeat): PackSeat[] =>
  'alternative' in seat && seat.alternative ? [seat, ...listAlternatives(seat.alternative)] : [seat]
const bodyCode = (law: KnownFunctions, seat: PackSeat): string | undefined =>
  'body' in seat ? seat.body : 'bodyKind' in seat ? undefined : findFunctionOrganisation(law, seat.function)

/** The seats and names of the organisations that take part in a plan's path. */
export interface Seating {
  resolveSeats: (seats: readonly PackSeat[]) => Seat[]
  bodies: ReadonlyMap<Id, FoundBody>
}

/** Returns the organisations that these steps and seats refer to, by code and by kind. */
export const getRequiredOrganisations = (
  law: KnownFunctions,
  steps: readonly PackPathStep[],
  more: readonly PackSeat[] = [],
): { codes: string[]; kinds: string[] } =>
  getSeatOrganisations(law, [
    ...steps.flatMap((step) => [...step.preparedBy, ...(step.informs ?? []), ...getSeats(step)]),
    ...more,
  ])

function getSeatOrganisations(
  law: KnownFunctions,
  packSeats: readonly PackSeat[],
): { codes: string[]; kinds: string[] } {
  const seats = packSeats.flatMap(listAlternatives)
  return {
    codes: [...new Set(seats.flatMap((seat) => bodyCode(law, seat) ?? []))],
    kinds: [...new Set(seats.flatMap((seat) => ('bodyKind' in seat ? seat.bodyKind : [])))],
  }
}

/** Returns the organisations that take part in these steps, as of today. */
export async function getSeating(
  context: TransactionContext,
  plan: { areaId: Id | null; ownerId: Id; packVersion: string },
  steps: readonly PackPathStep[],
): Promise<Seating> {
  const law = lawOf(plan)
  const { areaId, ownerId } = plan
  const required = getRequiredOrganisations(law, steps)
  return buildSeating(law, await findBodies(context.tx, { areaId, ownerId, day: context.today, ...required }))
}

/** Returns the organisations that take these seats around an area on a day. */
export const loadSeating = async (
  context: TransactionContext,
  law: KnownFunctions,
  { areaId, ownerId }: { areaId: Id | null; ownerId: Id },
  packSeats: readonly PackSeat[],
  day: LegalDate,
): Promise<Seating> =>
  buildSeating(law, await findBodies(context.tx, { areaId, ownerId, day, ...getSeatOrganisations(law, packSeats) }))

/** Assigns seats to the organisations found for a plan. */
export function buildSeating(law: KnownFunctions, foundBodies: readonly FoundBody[]): Seating {
  const isInPlace = (foundBody: FoundBody, place: SeatPlace) =>
    place === 'above' ? foundBody.isUpperArea : foundBody[place]
  const findOrganisations = (seat: PackSeat): FoundBody[] => {
    const code = bodyCode(law, seat)
    if (code !== undefined) return foundBodies.filter((foundBody) => foundBody.code === code)
    if (!('bodyKind' in seat)) return []
    const seatBodies = foundBodies.filter(
      (foundBody) => foundBody.kind === seat.bodyKind && isInPlace(foundBody, seat.place),
    )
    return seatBodies.length > 0 || !('alternative' in seat) || !seat.alternative
      ? seatBodies
      : findOrganisations(seat.alternative)
  }
  return {
    resolveSeats: (packSeats) =>
      packSeats.flatMap((seat) =>
        findOrganisations(seat).map(({ id }) => ({
          organisationId: id,
          function: 'function' in seat ? seat.function : null,
        })),
      ),
    bodies: new Map(foundBodies.map((foundBody) => [foundBody.id, foundBody])),
  }
}
