import { sql } from 'kysely'
import {
  describeOrder,
  emptySeats,
  getFunctionNames,
  listFunctionSeats,
  listVacantSeats,
  loadPlanStatuses,
  type PlanPathStatus,
  type Seat,
  sameSeat,
  seatKey,
} from '#features/approval/path/index.ts'
import { lawOf } from '#features/country/law/index.ts'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Law } from '#shared/law.ts'
import type { PathFact, StepFact } from '../facts.ts'

interface PathPlan {
  id: Id
  kind: string
  packVersion: string
  areaId: Id | null
  ownerId: Id
}

/**
 * Returns the status of these plans on their approval paths. A plan that has not started the path has no entry. The
 * reader must have access to every row.
 */
export async function loadPaths(at: { tx: Tx; today: LegalDate }, planIds: readonly Id[]): Promise<Map<Id, PathFact>> {
  const { rows: plans } = await sql<PathPlan>`
    select id, kind, pack_version as "packVersion", area_id as "areaId", owner_id as "ownerId" from plan where id = any (${[...planIds]}::uuid[])`.execute(
    at.tx,
  )
  const standings = await loadPlanStatuses(at, plans, (query) => query())
  const seatsByPlan = new Map(
    plans.map((plan) => [plan.id, listOpenSeats(standings.get(plan.id), lawOf(plan))] as const),
  )
  const vacant = await listVacantSeats(
    at.tx,
    [...seatsByPlan.values()].flatMap((steps) => [...steps.values()].flat()),
    at.today,
  )
  return new Map(
    plans.flatMap((plan) => {
      const { id } = plan
      const planPathStatus = standings.get(id)
      if (!planPathStatus) return []
      const { round, status } = planPathStatus
      const fact: PathFact = {
        isApprovedExternally: round === null || round.kind === 'external',
        isAmending: round?.kind === 'addendum' && status.state !== 'in_force',
        steps: [...status.steps.keys()].map((code) => ({
          ...stepFact(planPathStatus, code, lawOf(plan)),
          vacant: (seatsByPlan.get(id)!.get(code) ?? [])
            .filter((seat) => vacant.has(seatKey(seat)))
            .map((seat) => getFunctionNames(lawOf(plan), seat.function!)),
        })),
      }
      return [[id, fact] as const]
    }),
  )
}

/** Returns the seats of the open steps that have not acted, and the seats of members of their collegial bodies. */
function listOpenSeats(standing: PlanPathStatus | undefined, law: Law): Map<string, Seat[]> {
  const steps = [...(standing?.status.steps.values() ?? [])].filter(
    ({ state }) => state === 'open' || state === 'in_progress',
  )
  return new Map(
    steps.map(({ step, seats }) => {
      const acted = seats.filter(({ state }) => state === 'received' || state === 'absent').map(({ seat }) => seat)
      const open = listFunctionSeats(law, step, standing!.seating)
      return [step.code, open.filter((seat) => !acted.some((entry) => sameSeat(entry, seat)))]
    }),
  )
}

function stepFact({ acts, seating, status }: PlanPathStatus, code: string, law: Law): Omit<StepFact, 'vacant'> {
  const { step, state, seats } = status.steps.get(code)!
  return {
    code,
    number: step.number,
    names: step.names,
    act: step.act,
    state,
    hasNoParticipants: step.act !== 'work' && step.act !== 'entry' && seats.length === 0,
    empty: seats.length === 0 ? [] : emptySeats(law, step, seating),
    missing: seats
      .filter((seat) => seat.state !== 'received' && seat.state !== 'absent')
      .map(
        ({ seat }) =>
          law.functions.find(({ code: functionCode }) => functionCode === seat.function)?.names ??
          seating.bodies.get(seat.organisationId)!.names,
      ),
    absentWithoutReason: seats
      .filter((seat) => seat.state === 'absent' && !seat.act?.text?.trim())
      .map(({ seat }) => seating.bodies.get(seat.organisationId)!.names),
    ...describeOrder(acts, status, code),
  }
}
