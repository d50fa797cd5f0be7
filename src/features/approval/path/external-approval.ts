import type { Plan } from '#features/planning/plans/contract.ts'
import { findKind, findPlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import * as queries from './queries/acts.ts'
import { findPath } from './read.ts'

/**
 * Returns the names of the required steps that are missing before a version may be brought into force by hand. Empty if
 * it may.
 * Plans that entered into force before this instance existed have no path here. For such a plan, records an external
 * round with the reason and returns no steps.
 */
export async function findMissingSteps(
  context: TransactionContext,
  { planId, date, reason }: { planId: Id; date: string; reason: string },
): Promise<readonly Names[]> {
  const plan = await findPlan(context.tx, planId)
  const found = plan && (await findPath(context, plan))
  if (!found || found.round?.kind === 'external') return []
  if (!found.round && date < (await queries.getInstanceStartDate(context.tx))) {
    const input = {
      planId,
      number: 1,
      kind: 'external' as const,
      reason,
      now: context.now,
      personId: context.actor.personId,
    }
    await queries.insertRound(context.tx, input)
    return []
  }
  return [...found.status.steps.values()]
    .filter(({ step, state }) => step.required && state !== 'completed' && state !== 'not_applicable')
    .map(({ step }) => step.names)
}

/**
 * Checks whether a plan comes into force through a path that has started here. Before the path starts, or if it was
 * completed elsewhere, a version may still be brought into force by hand.
 */
export async function isBroughtIntoForceByPath(
  context: TransactionContext,
  { plan }: { plan: Pick<Plan, 'id' | 'kind'> },
): Promise<boolean> {
  if (!findKind(plan.kind)?.path) return false
  const last = (await queries.readRounds(context.tx, plan.id)).at(-1)
  return last !== undefined && last.kind !== 'external'
}
