import type { PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { isFilledText } from '#shared/filled-text.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { OpenPoint } from './entities.ts'
import { type OpenPointRule, pathHooks, type StepIssue, type StepIssues } from './hooks.ts'
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

/**
 * Returns the open points of method of a version, each kind of point with the reason given. Open warnings of method never block a
 * decision: with the reasons, the version can be submitted and decided. Reasons for points that are not open are left out.
 */
export async function findReasonedPoints(
  context: TransactionContext,
  plan: PlanLaw & { id: Id },
  versionId: Id,
  reasons: readonly Pick<OpenPoint, 'rule' | 'reason'>[],
): Promise<Result<OpenPoint[], Failure<'POINTS_NEED_REASON', { openPoints: OpenPointRule[] }>>> {
  const { id: planId, kind, packVersion } = plan
  const open = (await pathHooks.openPoints.ask(context, { planId, versionId, kind, packVersion })).flat()
  const byRule = new Map(reasons.map(({ rule, reason }) => [rule, reason]))
  if (open.some(({ rule }) => !isFilledText(byRule.get(rule) ?? null)))
    return fail('POINTS_NEED_REASON', { openPoints: open })
  return succeed(open.map((point) => ({ ...point, reason: byRule.get(point.rule)! })))
}
