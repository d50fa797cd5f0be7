import type { PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { pathHooks, type StepIssue, type StepIssues } from './hooks.ts'
import type { PathStatus } from './model.ts'

/**
 * Returns the errors that block the steps of a plan, from all features that check it. Each error blocks exactly the
 * step to which it belongs.
 */
export async function loadStepIssues(
  context: TransactionContext,
  plan: PlanLaw & { id: Id },
  { submittedVersion }: PathStatus,
): Promise<StepIssues> {
  const style = {
    planId: plan.id,
    kind: plan.kind,
    packVersion: plan.packVersion,
    versionId: submittedVersion?.versionId ?? null,
  }
  const issues = new Map<string, StepIssue[]>()
  for (const stepIssues of await pathHooks.stepIssues.ask(context, style))
    for (const [step, group] of stepIssues) issues.set(step, [...(issues.get(step) ?? []), ...group])
  return issues
}
