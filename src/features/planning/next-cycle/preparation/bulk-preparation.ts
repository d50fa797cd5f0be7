import type { Plan } from '#features/planning/plans/entities.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { findKind } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { PreparationStep } from './contract.ts'
import { type CompletedStep, pathBackwards, planBackwards } from './model.ts'
import { loadStoredSteps } from './queries.ts'

type PlanAhead = Pick<Plan, 'id' | 'kind' | 'packVersion' | 'periodFrom' | 'ownerId' | 'areaId'>

/** Returns the preparation steps of many plans, with the id of each step that has stored data. */
export async function loadPreparations(
  context: TransactionContext,
  plans: readonly PlanAhead[],
): Promise<Map<Id, (PreparationStep & { id: Id | null })[]>> {
  const prepared = plans.filter((plan) => findKind(plan)?.path || (findKind(plan)?.preparation ?? []).length > 0)
  const storedSteps = await loadStoredSteps(
    context.tx,
    prepared.map(({ id }) => id),
  )
  const onPath = prepared.filter((plan) => findKind(plan)?.path)
  const completedSteps =
    onPath.length > 0 ? await loadCompletedSteps(context, onPath) : new Map<Id, ReadonlyMap<string, CompletedStep>>()
  return new Map(
    prepared.map((plan) => {
      const { id, periodFrom } = plan
      const storedStep = storedSteps.get(id)
      const { path, preparation = [] } = findKind(plan)!
      const steps = path
        ? pathBackwards(path.steps, periodFrom, context.today, storedStep, completedSteps.get(id))
        : planBackwards(preparation, periodFrom, context.today, storedStep)
      return [id, steps.map((step) => ({ ...step, id: storedStep?.get(step.code)?.id ?? null }))]
    }),
  )
}

/** Returns the completed steps of the legal paths, from the features that record them. */
async function loadCompletedSteps(
  context: TransactionContext,
  plans: readonly PlanAhead[],
): Promise<Map<Id, ReadonlyMap<string, CompletedStep>>> {
  return new Map((await planHooks.completedSteps.ask(context, { plans })).flatMap((answer) => [...answer]))
}
