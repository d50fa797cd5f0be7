import type { Plan } from '#features/planning/plans/entities.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { findPlan, listElements } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Known, PreviousElement } from './contract.ts'
import { isContinued, prioritiesFirst, toPreviousItems } from './model.ts'
import { getCarried } from './queries.ts'

/** Returns the previous plan that a plan names, as far as it may be read. */
export const findPreviousPlan = async (
  context: TransactionContext,
  plan: Pick<Plan, 'predecessorId'>,
): Promise<Plan | undefined> => (plan.predecessorId === null ? undefined : findPlan(context.tx, plan.predecessorId))

/** Returns the elements of the previous plan, priorities first, with additional data and decided outcomes. */
export async function listPreviousElements(
  context: TransactionContext,
  plan: Plan,
  previousPlan: Plan,
): Promise<PreviousElement[]> {
  const items = prioritiesFirst(toPreviousItems(await listElements(context.tx, previousPlan.id)))
  const decided = new Map((await getCarried(context.tx, plan.id)).map((row) => [row.fromId, row]))
  const known = await loadElementUsage(context, previousPlan.id)
  return items.map(({ element, parentId }): PreviousElement => {
    const row = decided.get(element.id)
    const removedSince = row !== undefined && isContinued(row.outcome) && row.toId === null
    return {
      id: element.id,
      kind: element.kind,
      code: element.code,
      title: element.title,
      body: element.kind === 'text' ? element.body : null,
      state: element.state,
      stateReason: element.stateReason,
      parentId,
      known: {
        ...emptyUsage,
        ...known.get(element.id),
        openNeeds: element.needs.filter((need) => need.status === 'needed' || need.status === 'asked').length,
      },
      outcome: row && !removedSince ? row.outcome : null,
      reason: row?.reason ?? null,
      toId: row?.toId ?? null,
      removedSince,
    }
  })
}

const emptyUsage: Known = { requested: 0, carried: 0, answers: 0, errors: 0, warnings: 0, openNeeds: 0 }

/** Returns the data of dependent features about the elements of a plan. */
async function loadElementUsage(context: TransactionContext, planId: Id): Promise<Map<Id, Partial<Known>>> {
  const elementUsages = (await planHooks.elementUsage.ask(context, { planId })).flat()
  const known = new Map<Id, Partial<Known>>()
  for (const { elementId, ...usage } of elementUsages) known.set(elementId, { ...known.get(elementId), ...usage })
  return known
}
