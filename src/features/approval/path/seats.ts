import { lawOf } from '#features/country/law/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPathStep, PackSeat, SeatPlace } from '#shared/pack-path.ts'
import type { PathAct, Seat } from './entities.ts'
import type { KnownFunctions } from './function-names.ts'
import { listEffectiveActs, sameSeat } from './model.ts'
import { type FoundBody, findBodies, type StepOfRound } from './queries/bodies.ts'
import { getExistenceDays, getStepDay, listDays, type StepDays } from './step-days.ts'

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
  /** Resolves the seats of a step that always applies: an organisation that the law names by its code stays after its end. */
  resolveRequiredSeats: (step: PackPathStep) => Seat[]
  /** Checks whether an organisation that ends on a day no longer exists on the day of a step. */
  hasEnded: (endsOn: LegalDate | null | undefined, step: string) => boolean
  /** Returns the day on which no organisation of a step exists; null if any exists on a day that counts. */
  findAbsentDay: (step: PackPathStep) => LegalDate | null
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

/** Assigns seats as `seats_on_day` in the database does. A function that ended or begins later keeps its seat. */
export function buildSeating(
  law: KnownFunctions,
  bodiesByDay: ReadonlyMap<LegalDate, readonly FoundBody[]>,
  days: StepDays,
): Seating {
  const isInPlace = (foundBody: FoundBody, place: SeatPlace | undefined) =>
    !place || (place === 'above' ? foundBody.isUpperArea : foundBody[place])
  const exists = ({ endsOn }: FoundBody, day: LegalDate) => endsOn === null || day < endsOn
  const findOrganisations = (seat: PackSeat, day: LegalDate, keepsEnded: boolean): FoundBody[] => {
    const code = bodyCode(law, seat)
    const place = 'place' in seat ? seat.place : undefined
    return (bodiesByDay.get(day) ?? []).filter(
      (found) =>
        (code !== undefined
          ? found.code === code && (keepsEnded || exists(found, day))
          : 'bodyKind' in seat && found.kind === seat.bodyKind && exists(found, day)) && isInPlace(found, place),
    )
  }
  const resolveOn = (packSeats: readonly PackSeat[], day: LegalDate, keepsEnded = false): Seat[] =>
    packSeats.flatMap((packSeat) => {
      const choices = listAlternatives(packSeat).map((seat) => ({
        seat,
        found: findOrganisations(seat, day, keepsEnded),
      }))
      const choice = choices.find(({ found }) => found.length > 0)
      const seatFunction = choice && 'function' in choice.seat ? choice.seat.function : null
      return choice?.found.map(({ id }) => ({ organisationId: id, function: seatFunction })) ?? []
    })
  return {
    resolveSeats: (packSeats, step) => resolveOn(packSeats, getStepDay(days, step)),
    resolveRequiredSeats: (step) => resolveOn(getSeats(step), getStepDay(days, step.code), true),
    hasEnded: (endsOn, step) => Boolean(endsOn) && endsOn! <= getStepDay(days, step),
    findAbsentDay: (step) => {
      const existenceDays = getExistenceDays(days, step.code)
      const isAbsent = existenceDays.every((day) => resolveOn(getSeats(step), day).length === 0)
      return isAbsent ? existenceDays[0]! : null
    },
    bodies: new Map([...bodiesByDay.values()].flat().map((foundBody) => [foundBody.id, foundBody])),
  }
}

/**
 * Returns the seats of each step, and the day of each step that does not apply because none of its organisations exists.
 * The seats of a step are those that are fixed since the first submission of the round, otherwise those that exist on the day
 * of the step, and those that gave their answer to the version while they existed. A
 * step that is required or approves always applies: without its organisations it blocks the path. `forbid_baseless_skip` in
 * the database has the same rule.
 */
export const seatSteps = (
  steps: readonly PackPathStep[],
  { resolveSeats, resolveRequiredSeats, hasEnded, findAbsentDay, bodies }: Seating,
  acts: readonly PathAct[],
  fixed: ReadonlyMap<string, readonly Seat[]> | undefined,
): { seats: Map<string, Seat[]>; endedSeats: Map<string, Seat[]>; absentOn: Map<string, LegalDate> } => {
  const effectiveActs = listEffectiveActs(acts)
  const submittedId = effectiveActs.findLast(({ kind }) => kind === 'submitted')?.versionId
  const absentOn = new Map<string, LegalDate>()
  const seats = new Map<string, Seat[]>()
  const endedSeats = new Map<string, Seat[]>()
  for (const step of steps) {
    const own = effectiveActs.filter((act) => act.step === step.code)
    const kept = fixed?.get(step.code)
    const day = !kept && mayLackBodies(step) && own.length === 0 ? findAbsentDay(step) : null
    if (day !== null) absentOn.set(step.code, day)
    const resolve = () => (mayLackBodies(step) ? resolveSeats(getSeats(step), step.code) : resolveRequiredSeats(step))
    const onDay = day === null ? resolve() : []
    const present = kept ? orderSeats(kept, onDay) : onDay
    const isEnded = ({ organisationId }: Seat) => hasEnded(bodies.get(organisationId)?.endsOn, step.code)
    // What an organisation answered about an earlier version before its seat passed to a successor is history.
    const isPassedOn = ({ versionId }: PathAct, seat: Seat) =>
      kept !== undefined && isEnded(seat) && versionId !== null && versionId !== submittedId
    const others = own.flatMap((act) =>
      act.kind !== 'requested' && act.seat && bodies.has(act.seat.organisationId) && !isPassedOn(act, act.seat)
        ? [act.seat]
        : [],
    )
    for (const seat of others) if (!present.some((entry) => sameSeat(entry, seat))) present.push(seat)
    seats.set(step.code, present)
    endedSeats.set(step.code, present.filter(isEnded))
  }
  return { seats, endedSeats, absentOn }
}

/** Returns the steps of a round, each with the day on which its seats are looked up. */
export const toStepsOfRound = (roundId: Id, steps: readonly PackPathStep[], days: StepDays): StepOfRound[] =>
  steps.map(({ code }) => ({ roundId, step: code, day: getStepDay(days, code) }))

/** Returns fixed seats in the order in which the law lists them. */
function orderSeats(fixed: readonly Seat[], onDay: readonly Seat[]): Seat[] {
  const isIn = (seats: readonly Seat[], seat: Seat) => seats.some((entry) => sameSeat(entry, seat))
  return [...onDay.filter((seat) => isIn(fixed, seat)), ...fixed.filter((seat) => !isIn(onDay, seat))]
}

/** Checks whether a step does not apply while none of its organisations exists. */
const mayLackBodies = (step: PackPathStep): boolean =>
  getSeats(step).length > 0 && !step.required && !(step.act === 'decision' && step.approves)
