import { countryPack } from '#features/registry/index.ts'
import type { Work } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPathStep, PackSeat, SeatPlace } from '#shared/pack-path.ts'
import type { Seat } from './entities.ts'
import { type FoundBody, findBodies } from './queries/bodies.ts'

/** Those who advise, decide or receive. */
export const seatedIn = (step: PackPathStep): readonly PackSeat[] =>
  'decides' in step ? step.decides : 'receives' in step ? step.receives : 'advises' in step ? (step.advises ?? []) : []

const codeOfFunction = (code: string): string | undefined =>
  countryPack().functions.find((one) => one.code === code)?.organisation

const allOf = (seat: PackSeat): PackSeat[] =>
  'otherwise' in seat && seat.otherwise ? [seat, ...allOf(seat.otherwise)] : [seat]
const bodyCode = (seat: PackSeat): string | undefined =>
  'body' in seat ? seat.body : 'bodyKind' in seat ? undefined : codeOfFunction(seat.function)

/** What may be asked of the bodies of a country for one plan: who takes which seat, and what the bodies are called. */
export interface Seating {
  seatsOf: (seats: readonly PackSeat[]) => Seat[]
  bodies: ReadonlyMap<Id, FoundBody>
}

/** Finds the bodies that take part in these steps, as they are on the day of the act. */
export async function readSeating(
  work: Work,
  plan: { areaId: Id | null; ownerId: Id },
  steps: readonly PackPathStep[],
): Promise<Seating> {
  const asked = steps.flatMap((step) => [...step.prepares, ...(step.informs ?? []), ...seatedIn(step)])
  return seatingOf(work, plan, asked, work.today)
}

/** Finds who takes these seats around an area on a day. */
export async function seatingOf(
  work: Work,
  place: { areaId: Id | null; ownerId: Id },
  asked: readonly PackSeat[],
  day: LegalDate,
): Promise<Seating> {
  const seats = asked.flatMap(allOf)
  const found = await findBodies(work.tx, {
    ...place,
    day,
    codes: [...new Set(seats.flatMap((seat) => bodyCode(seat) ?? []))],
    kinds: [...new Set(seats.flatMap((seat) => ('bodyKind' in seat ? seat.bodyKind : [])))],
  })
  const isAt = (one: FoundBody, place: SeatPlace) => one[place]
  const bodiesOf = (seat: PackSeat): FoundBody[] => {
    const code = bodyCode(seat)
    if (code !== undefined) return found.filter((one) => one.code === code)
    if (!('bodyKind' in seat)) return []
    const its = found.filter((one) => one.kind === seat.bodyKind && isAt(one, seat.place))
    return its.length > 0 || !('otherwise' in seat) || !seat.otherwise ? its : bodiesOf(seat.otherwise)
  }
  return {
    seatsOf: (asked) =>
      asked.flatMap((seat) =>
        bodiesOf(seat).map(({ id }) => ({ organisationId: id, function: 'function' in seat ? seat.function : null })),
      ),
    bodies: new Map(found.map((one) => [one.id, one])),
  }
}
