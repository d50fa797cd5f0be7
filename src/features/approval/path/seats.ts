import { lawOf } from '#features/country/law/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPathStep, PackSeat, SeatPlace } from '#shared/pack-path.ts'
import type { PathAct, Seat } from './entities.ts'
import type { KnownFunctions } from './function-names.ts'
import { listEffectiveActs, sameSeat } from './model.ts'
import { type FoundBody, findBodies } from './queries/bodies.ts'
import { getStepDay, listDays, type StepDays } from './step-days.ts'

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
  /** Resolves seats as of the day of a step, or as of the usual day. */
  resolveSeats: (seats: readonly PackSeat[], step?: string) => Seat[]
  /** The organisations of all days. */
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

/** Returns the organisations that take part in these steps, each step as of its day. */
export async function getSeating(
  context: TransactionContext,
  plan: { areaId: Id | null; ownerId: Id; packVersion: string },
  steps: readonly PackPathStep[],
  days: StepDays,
): Promise<Seating> {
  const law = lawOf(plan)
  const { areaId, ownerId } = plan
  const required = getRequiredOrganisations(law, steps)
  return buildSeating(law, await findBodies(context.tx, { areaId, ownerId, days: listDays(days), ...required }), days)
}

/** Returns the organisations that take these seats around an area on a day. */
export const loadSeating = async (
  context: TransactionContext,
  law: KnownFunctions,
  { areaId, ownerId }: { areaId: Id | null; ownerId: Id },
  packSeats: readonly PackSeat[],
  day: LegalDate,
): Promise<Seating> =>
  buildSeating(
    law,
    await findBodies(context.tx, { areaId, ownerId, days: [day], ...getSeatOrganisations(law, packSeats) }),
    { usual: day, byStep: new Map() },
  )

/** Assigns seats to the organisations found for a plan on each day. A function takes a seat only if it exists. */
export function buildSeating(
  law: KnownFunctions,
  bodiesByDay: ReadonlyMap<LegalDate, readonly FoundBody[]>,
  days: StepDays,
): Seating {
  const isInPlace = (foundBody: FoundBody, place: SeatPlace) =>
    place === 'above' ? foundBody.isUpperArea : foundBody[place]
  const findOrganisations = (seat: PackSeat, foundBodies: readonly FoundBody[]): FoundBody[] => {
    const code = bodyCode(law, seat)
    if (code !== undefined) return foundBodies.filter((foundBody) => foundBody.code === code)
    if (!('bodyKind' in seat)) return []
    const seatBodies = foundBodies.filter(
      (foundBody) => foundBody.kind === seat.bodyKind && isInPlace(foundBody, seat.place),
    )
    return seatBodies.length > 0 || !('alternative' in seat) || !seat.alternative
      ? seatBodies
      : findOrganisations(seat.alternative, foundBodies)
  }
  return {
    resolveSeats: (packSeats, step) => {
      const foundBodies = bodiesByDay.get(getStepDay(days, step)) ?? []
      return packSeats.flatMap((seat) => {
        const seatFunction = 'function' in seat ? seat.function : null
        return findOrganisations(seat, foundBodies)
          .filter(({ missingFunctions }) => seatFunction === null || !missingFunctions.includes(seatFunction))
          .map(({ id }) => ({ organisationId: id, function: seatFunction }))
      })
    },
    bodies: new Map([...bodiesByDay.values()].flat().map((foundBody) => [foundBody.id, foundBody])),
  }
}

/**
 * Returns the seats of each step: those that exist on the day of the step, and those that gave their answer while they
 * existed.
 */
export const seatSteps = (
  steps: readonly PackPathStep[],
  { resolveSeats, bodies }: Seating,
  acts: readonly PathAct[],
): Map<string, Seat[]> => {
  const effectiveActs = listEffectiveActs(acts)
  return new Map(
    steps.map((step) => {
      const seats = resolveSeats(getSeats(step), step.code)
      const others = effectiveActs.flatMap(({ step: code, kind, seat }) =>
        code === step.code && kind !== 'requested' && seat && bodies.has(seat.organisationId) ? [seat] : [],
      )
      for (const seat of others) if (!seats.some((entry) => sameSeat(entry, seat))) seats.push(seat)
      return [step.code, seats]
    }),
  )
}
