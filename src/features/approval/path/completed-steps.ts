import type { CompletedStep } from '#features/planning/next-cycle/index.ts'
import type { PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { Id } from '#shared/ids.ts'
import { loadPlanStatuses } from './bulk-status.ts'

/** Returns the completed steps of each plan, so that backward planning uses the same data as the approval path. */
export async function loadCompletedSteps(
  context: TransactionContext,
  { plans }: { plans: readonly (PlanLaw & { id: Id; ownerId: Id; areaId: Id | null })[] },
): Promise<ReadonlyMap<Id, ReadonlyMap<string, CompletedStep>>> {
  const planStatuses = await loadPlanStatuses(context, plans, (query) => withSystemAccess(context, query))
  return new Map(
    [...planStatuses].map(([id, { status, acts }]) => {
      const findSkipDate = (code: string) =>
        acts.findLast((act) => act.step === code && act.kind === 'skipped')?.date ?? null
      const steps = [...status.steps.values()].map(({ step, state, completedOn }): [string, CompletedStep] => [
        step.code,
        { doneOn: state === 'skipped' ? findSkipDate(step.code) : completedOn, applies: state !== 'not_applicable' },
      ])
      return [id, new Map(steps)]
    }),
  )
}
