import { sql } from 'kysely'
import { emptySeats, listEffectiveActs, loadPlanStatuses, type PlanPathStatus } from '#features/approval/path/index.ts'
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
  return new Map(
    plans.flatMap((plan) => {
      const { id } = plan
      const planPathStatus = standings.get(id)
      if (!planPathStatus) return []
      const { round, status } = planPathStatus
      const fact: PathFact = {
        isApprovedExternally: round === null || round.kind === 'external',
        isAmending: round?.kind === 'addendum' && status.state !== 'in_force',
        steps: [...status.steps.keys()].map((code) => stepFact(planPathStatus, code, lawOf(plan))),
      }
      return [[id, fact] as const]
    }),
  )
}

function stepFact({ acts, seating, status }: PlanPathStatus, code: string, law: Law): StepFact {
  const { step, state, seats } = status.steps.get(code)!
  const counted = listEffectiveActs(acts)
  const stepActs = counted.filter((act) => act.step === code)
  const findActIndex = (value: string) => counted.findIndex((act) => act.step === value && act.kind !== 'requested')
  const first = findActIndex(code)
  // A step that usually comes first applies to this plan, but was completed later or not at all.
  const reordered =
    first >= 0 &&
    step.after.some((value) => {
      const place = findActIndex(value)
      return status.steps.get(value)?.state !== 'not_applicable' && (place < 0 || place > first)
    })
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
    hasReason: stepActs.some((act) => (act.reason?.trim() ?? '') !== ''),
    skippedOrReordered: state === 'skipped' || reordered,
  }
}
