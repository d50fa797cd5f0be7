import type { Seat } from '#features/approval/path/entities.ts'
import { loadPlanLaws, type PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Law } from '#shared/law.ts'
import type { PackPathStep, PackSeat } from '#shared/pack-path.ts'
import { listOrganisationIdsByCode } from './queries.ts'

/** A step that sends plans of a kind, with the step that decides on them and the deciders. */
export interface DecidedAfter extends PlanLaw {
  sending: string
  decision: string
  seats: Seat[]
}

/** Returns the organisation of a seat that exists once in the country. Seats of an area are known only per plan. */
function toSeatCode(law: Law, seat: PackSeat): { code: string; function: string | null } | undefined {
  if ('body' in seat) return { code: seat.body, function: null }
  if ('bodyKind' in seat) return undefined
  const code = law.functions.find((packFunction) => packFunction.code === seat.function)?.organisation
  return code === undefined ? undefined : { code, function: seat.function }
}

type Decision = Extract<PackPathStep, { act: 'decision' }>

/** Returns the decision steps of a law's paths with the sending step that each depends on. */
const restsUpon = (law: Law) =>
  law.planKinds.flatMap(({ code: kind, path }) =>
    (path?.steps ?? []).flatMap((sending) => {
      const decision = path!.steps.find(
        (step): step is Decision => step.act === 'decision' && step.needs.includes(sending.code),
      )
      return sending.act === 'sending' && decision ? [{ kind, sending: sending.code, decision }] : []
    }),
  )

/** Returns the sending steps of the laws of all plans that the actor may read. */
export async function getDecidedAfter(context: TransactionContext): Promise<DecidedAfter[]> {
  const found = [...(await loadPlanLaws(context.tx))].flatMap(([packVersion, law]) =>
    restsUpon(law).map((entry) => ({ ...entry, packVersion, law })),
  )
  const codes = found.flatMap(({ law, decision }) =>
    decision.deciders.flatMap((seat) => toSeatCode(law, seat)?.code ?? []),
  )
  const bodies = await listOrganisationIdsByCode(context.tx, [...new Set(codes)])
  return found.map(({ packVersion, law, kind, sending, decision }) => ({
    packVersion,
    kind,
    sending,
    decision: decision.code,
    seats: decision.deciders.flatMap((seat) => {
      const seatCode = toSeatCode(law, seat)
      const organisationId = seatCode && bodies.get(seatCode.code)
      return organisationId ? [{ organisationId, function: seatCode.function }] : []
    }),
  }))
}

/** Returns the sending step of a received plan, with the decision that depends on it. */
export const findDecidedAfter = (
  steps: readonly DecidedAfter[],
  row: PlanLaw & { step: string },
): DecidedAfter | undefined =>
  steps.find(
    ({ kind, packVersion, sending }) => kind === row.kind && packVersion === row.packVersion && sending === row.step,
  )

/** Returns the functions for which an organisation decides on received plans. */
export function listDeciders(steps: readonly DecidedAfter[], organisationId: Id): (string | null)[] {
  const ownSeats = steps.flatMap(({ seats }) => seats.filter((seat) => seat.organisationId === organisationId))
  return [...new Set(ownSeats.map((seat) => seat.function))]
}
