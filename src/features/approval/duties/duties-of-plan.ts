import { loadSeating } from '#features/approval/path/index.ts'
import { lawOf } from '#features/country/law/index.ts'
import { findKind, loadPlanLaws, type PlanLaw, selectKinds } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { PackDuty } from '#shared/pack-duty.ts'
import type { FollowedPlan } from './queries.ts'

/** Returns the recurring duties in the law of a plan. */
export const getDuties = (plan: PlanLaw): readonly PackDuty[] => findKind(plan)?.duties ?? []

/** Returns the kinds of plan with recurring duties, in the laws of the plans that the reader may read. */
export const loadKindsWithDuties = async (context: TransactionContext): Promise<PlanLaw[]> =>
  selectKinds(await loadPlanLaws(context.tx), ({ duties = [] }) => duties.length > 0)

export interface ResponsibleSeat {
  organisationId: Id
  names: Names
  /** Code of the function; null if the organisation is responsible as a whole. */
  functionCode: string | null
}

/** Returns the organisations that are responsible for a duty today. */
export async function findResponsible(
  context: TransactionContext,
  plan: FollowedPlan,
  { responsible }: PackDuty,
): Promise<ResponsibleSeat[]> {
  const seating = await loadSeating(context, lawOf(plan), plan, [responsible], context.today)
  return seating.resolveSeats([responsible]).map((seat) => ({
    organisationId: seat.organisationId,
    names: seating.bodies.get(seat.organisationId)?.names ?? {},
    functionCode: seat.function,
  }))
}
