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
  plan: { id: Id; kind: string },
  { submittedVersion }: PathStatus,
): Promise<StepIssues> {
  const style = { planId: plan.id, kind: plan.kind, versionId: submittedVersion?.versionId ?? null }
  const issues = new Map<string, StepIssue[]>()
  for (const stepIssues of await pathHooks.stepIssues.ask(context, style))
    for (const [step, group] of stepIssues) issues.set(step, [...(issues.get(step) ?? []), ...group])
  return issues
}
