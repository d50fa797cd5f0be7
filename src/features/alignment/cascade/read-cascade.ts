import { findKind, isEditable, type PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import type { PackCascadeStep } from '#shared/pack-cycle.ts'
import type { Cascade, CascadeDeadline, CascadeStep } from './contract.ts'
import { computeStep, type MarkFacts } from './model.ts'
import * as queries from './queries.ts'

/** The data of a plan that the cascade needs. */
interface CascadingPlan extends PlanLaw {
  id: Id
  ownerId: Id
  state: PlanState
  periodFrom: LegalDate
  periodTo: LegalDate
}

export const getCascadeSteps = (plan: PlanLaw): NonNullable<PackPlanKind['cascade']> => findKind(plan)?.cascade ?? []

interface StepFacts {
  facts: MarkFacts[]
  withoutItemsCount: number | null
}

async function getFacts(context: TransactionContext, plan: CascadingPlan, step: PackCascadeStep): Promise<StepFacts> {
  const upper = { id: plan.id, from: plan.periodFrom, to: plan.periodTo }
  if (step.expected === 'priorities')
    return { facts: await queries.listPriorities(context.tx, upper, step.planKinds), withoutItemsCount: null }
  const { receivers, planKinds, fulfilledBy } = step
  return fulfilledBy === 'answered'
    ? queries.listReceiverAnswers(context.tx, upper, receivers, planKinds, context.today)
    : {
        facts: await queries.listReceiverPlans(context.tx, upper, receivers, planKinds, context.today),
        withoutItemsCount: null,
      }
}

/** Returns a step of a plan's cascade, and whether a relevant item is hidden from the actor. */
export async function getStep(
  context: TransactionContext,
  plan: CascadingPlan,
  step: PackCascadeStep,
  deadlines: readonly CascadeDeadline[],
): Promise<{ step: CascadeStep; withheld: boolean }> {
  const seen = await getFacts(context, plan, step)
  const withheld =
    JSON.stringify(await withSystemAccess(context, () => getFacts(context, plan, step))) !== JSON.stringify(seen)
  const given = { startsOn: plan.periodFrom, today: context.today, deadlines }
  return {
    step: computeStep(step, {
      ...given,
      facts: seen.facts,
      withoutItemsCount: withheld ? null : seen.withoutItemsCount,
    }),
    withheld,
  }
}

/**
 * Returns the cascade of a plan within the actor's access. Uses a single statement per step, regardless of the number
 * of organisations.
 */
export async function getCascade(context: TransactionContext, plan: CascadingPlan): Promise<Cascade> {
  const steps = getCascadeSteps(plan)
  const loadSteps = async () => {
    const stepFactses: StepFacts[] = []
    for (const step of steps) stepFactses.push(await getFacts(context, plan, step))
    return stepFactses
  }
  const seen = await loadSteps()
  // Only the existence of more data is revealed, never whose or how much.
  const withheld = JSON.stringify(await withSystemAccess(context, loadSteps)) !== JSON.stringify(seen)
  const deadlines = await queries.listDeadlines(context.tx, plan.id)
  return {
    planId: plan.id,
    startsOn: plan.periodFrom,
    today: context.today,
    steps: steps.map((step, index) =>
      computeStep(step, {
        startsOn: plan.periodFrom,
        today: context.today,
        deadlines: deadlines.get(step.code) ?? [],
        facts: seen[index]!.facts,
        withoutItemsCount: withheld ? null : seen[index]!.withoutItemsCount,
      }),
    ),
    withheld,
    editable: isEditable(context.actor, plan),
  }
}
