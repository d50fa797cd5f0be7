import type { FixStep } from './entities.ts'
import type { FixableIssue } from './rule.ts'
import { findRule } from './rules/index.ts'

/** A result, with the data that determines the fix. */
interface FixableResult extends FixableIssue {
  messageCode: string
  outcome: 'failed' | 'not_computed'
}

/** Returns the fix of a result of this rule. Null when the plan cannot fix it, or when the rule was not computed. */
export const findFix = (ruleId: string | undefined, result: FixableResult): FixStep | null =>
  result.outcome === 'not_computed' ? null : (findRule(ruleId)?.fix[result.messageCode]?.(result) ?? null)
