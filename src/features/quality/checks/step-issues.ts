import type { StepIssues } from '#features/approval/path/hooks.ts'
import { lawOf } from '#features/country/law/index.ts'
import { findKind, type PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { Id } from '#shared/ids.ts'
import type { PackRuleBinding } from '#shared/pack.ts'
import { isAskedByLaw } from '#shared/pack-basis.ts'
import { findBinding } from './engine.ts'
import { blockingRules, listBlockingRules } from './queries/blocking-rules.ts'
import { findRule } from './rules/index.ts'
import { tuned } from './severities/model.ts'
import { getSeverities } from './severities/queries.ts'

/**
 * Returns the rules that forbid freezing a version of the plan: its errors of law without a current exception, unless the
 * rule blocks a step of the approval path. Those do not prevent freezing, because the deciders need a version.
 */
export async function findFreezeBlockers(
  context: TransactionContext,
  { planId, ...plan }: PlanLaw & { planId: Id },
): Promise<readonly string[]> {
  const failed = await withSystemAccess(context, () => blockingRules(context.tx, planId, context.today))
  const { rules: bindings } = lawOf(plan)
  return failed.filter((rule) => {
    const binding = findBinding(bindings, rule, plan.kind)
    return !binding?.blocks?.[plan.kind] && isAskedByLaw(binding?.basisKind)
  })
}

/**
 * Returns the errors that block steps of a path: current errors of the plan, and errors with which the submitted
 * version was frozen. If the latter are fixed, they disappear when a new version is submitted.
 * Errors with a justified exception do not count, nor do rules whose severity an administrator lowered. Only rule
 * numbers are returned, so that they reveal no data that the reader may not read.
 */
export async function findStepIssues(
  context: TransactionContext,
  { planId, versionId, ...plan }: PlanLaw & { planId: Id; versionId: Id | null },
): Promise<StepIssues> {
  const { kind } = plan
  const bound = lawOf(plan).rules.filter((rule) => rule.blocks?.[kind])
  if (bound.length === 0) return new Map()
  const { currentRules, frozen } = await withSystemAccess(context, async () => ({
    currentRules: new Set(await blockingRules(context.tx, planId, context.today)),
    frozen: new Set(versionId ? await listBlockingRules(context.tx, versionId, context.today) : []),
  }))
  const issues = new Map<string, { rule: string; names: (typeof bound)[number]['names']; isFixed: boolean }[]>()
  for (const packRuleBinding of tuned(bound, await getSeverities(context.tx))) {
    const wasChecked = frozen.has(packRuleBinding.number) && !followsPath(packRuleBinding)
    if (packRuleBinding.severity !== 'error' || !(currentRules.has(packRuleBinding.number) || wasChecked)) continue
    for (const step of packRuleBinding.blocks![kind]!.filter((code) => mayBlock(packRuleBinding, plan, code)))
      issues.set(step, [
        ...(issues.get(step) ?? []),
        {
          rule: packRuleBinding.number,
          names: packRuleBinding.names,
          isFixed: !currentRules.has(packRuleBinding.number),
        },
      ])
  }
  return issues
}

/** Checks whether a rule may block a step: only law blocks a decision of a body and an entry into force. */
function mayBlock({ basisKind }: PackRuleBinding, plan: PlanLaw, code: string): boolean {
  const act = findKind(plan)?.path?.steps.find((step) => step.code === code)?.act
  return isAskedByLaw(basisKind) || (act !== 'decision' && act !== 'entry')
}

/** Checks whether the rule reads the path. Results stored with a version do not apply to the plan's later status. */
const followsPath = ({ rule }: PackRuleBinding): boolean => findRule(rule)?.sections.includes('path') ?? false
