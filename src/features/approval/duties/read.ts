import type { TransactionContext } from '#platform/context.ts'
import { type Actor, may } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Duty, DutyPeriodView } from './contract.ts'
import { getDuties, loadKindsWithDuties } from './duties-of-plan.ts'
import { computeDutyState, isFollowed, listDutyPeriods } from './model.ts'
import { listFollowedPlans, listStoredPeriods, type StoredDutyPeriod } from './queries.ts'

export const toPeriodView = (period: StoredDutyPeriod, actor: Actor, today: LegalDate): DutyPeriodView => ({
  id: period.id,
  startsOn: period.startsOn,
  endsOn: period.endsOn,
  dueOn: period.dueOn,
  state: computeDutyState(period, today),
  organisation: { id: period.organisationId, names: period.organisationNames },
  functionNames: period.functionNames,
  completedOn: period.completedOn,
  note: period.note,
  fileId: period.fileId,
  fileName: period.fileName,
  abilities: { complete: period.completedOn === null && may(actor, 'path.speak', period.organisationId) },
})

/** Returns the duties of a plan that is in force, with the periods that the reader may read. Empty for other plans. */
export async function loadDuties(context: TransactionContext, planId: Id): Promise<Duty[]> {
  const { tx, actor, today } = context
  const [plan] = await listFollowedPlans(tx, await loadKindsWithDuties(context), planId)
  if (!plan) return []
  const stored = await listStoredPeriods(tx, { planIds: [planId] })
  return getDuties(plan).map((duty) => {
    const periods = stored.filter(({ code }) => code === duty.code)
    const upcoming = listDutyPeriods(duty, plan, plan.validUntil).find(
      (period) =>
        period.endsOn > today && isFollowed(period, plan) && !periods.some((own) => own.startsOn === period.startsOn),
    )
    return {
      code: duty.code,
      names: duty.names,
      every: duty.every,
      basis: duty.basis,
      basisKind: duty.basisKind,
      periods: periods.map((period) => toPeriodView(period, actor, today)),
      nextDueOn: upcoming?.dueOn ?? null,
    }
  })
}
