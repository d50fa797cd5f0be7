import type { Seat } from '#features/approval/path/entities.ts'
import { currentLaw } from '#features/country/law/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPathStep, PackSeat } from '#shared/pack-path.ts'
import { listOrganisationIdsByCode } from './queries.ts'

/** A step that sends plans of a kind, with the step that decides on them and the deciders. */
export interface DecidedAfter {
  kind: string
  sending: string
  decision: string
  seats: Seat[]
}

const findFunction = (code: string) => currentLaw().functions.find((packFunction) => packFunction.code === code)

/** Returns the organisation of a seat that exists once in the country. Seats of an area are known only per plan. */
function toSeatCode(seat: PackSeat): { code: string; function: string | null } | undefined {
  if ('body' in seat) return { code: seat.body, function: null }
  if ('bodyKind' in seat) return undefined
  const code = findFunction(seat.function)?.organisation
  return code === undefined ? undefined : { code, function: seat.function }
}

type Decision = Extract<PackPathStep, { act: 'decision' }>

/** Returns the decision steps of the pack's paths with the sending step that each depends on. */
const restsUpon = () =>
  currentLaw().planKinds.flatMap(({ code: kind, path }) =>
    (path?.steps ?? []).flatMap((sending) => {
      const decision = path!.steps.find(
        (step): step is Decision => step.act === 'decision' && step.needs.includes(sending.code),
      )
      return sending.act === 'sending' && decision ? [{ kind, sending: sending.code, decision }] : []
    }),
  )

export async function getDecidedAfter(context: TransactionContext): Promise<DecidedAfter[]> {
  const found = restsUpon()
  const codes = found.flatMap(({ decision }) => decision.deciders.flatMap((seat) => toSeatCode(seat)?.code ?? []))
  const bodies = await listOrganisationIdsByCode(context.tx, [...new Set(codes)])
  return found.map(({ kind, sending, decision }) => ({
    kind,
    sending,
    decision: decision.code,
    seats: decision.deciders.flatMap((seat) => {
      const seatCode = toSeatCode(seat)
      const organisationId = seatCode && bodies.get(seatCode.code)
      return organisationId ? [{ organisationId, function: seatCode.function }] : []
    }),
  }))
}

/** Returns the functions for which an organisation decides on received plans. */
export function listDeciders(steps: readonly DecidedAfter[], organisationId: Id): (string | null)[] {
  const ownSeats = steps.flatMap(({ seats }) => seats.filter((seat) => seat.organisationId === organisationId))
  return [...new Set(ownSeats.map((seat) => seat.function))]
}
