import type { LegalDate } from '#shared/dates.ts'
import type { PackRuleBinding } from '#shared/pack.ts'
import type { CheckFacts, Section } from './facts.ts'
import type { Rule, RuleIssue } from './rule.ts'

export type Severity = PackRuleBinding['severity']

/** A stored or printed result: a failure, or a rule not computed because a section is missing. */
export interface Result {
  /** Number by which the country binds the rule. */
  rule: string
  outcome: 'failed' | 'not_computed'
  severity: Severity
  element: string | null
  messageCode: string
  data: Readonly<Record<string, unknown>>
  item: string | null
  otherElement: string | null
}

export interface Report {
  results: Result[]
  /** Numbers of the rules that were computed, with or without issues. */
  computed: string[]
  nextCheckOn: LegalDate | null
}

const appliesToPlanKind = ({ planKinds }: PackRuleBinding, planKind: string): boolean =>
  planKinds === undefined || planKinds.includes(planKind)

/** Returns the binding of a number for a kind of plan. Undefined when that number does not apply. */
export const findBinding = (
  bindings: readonly PackRuleBinding[],
  number: string,
  planKind: string,
): PackRuleBinding | undefined =>
  bindings.find((binding) => binding.number === number && appliesToPlanKind(binding, planKind))

/** Returns the bindings of a rule for a kind of plan. There may be several numbers. Empty when the rule is off. */
export const listBindings = (
  bindings: readonly PackRuleBinding[],
  { id }: Rule,
  planKind: string,
): readonly PackRuleBinding[] =>
  bindings.filter((binding) => binding.rule === id && appliesToPlanKind(binding, planKind))

/** Returns the numbers under which a rule is bound, for any kind of plan. */
export const listNumbers = (bindings: readonly PackRuleBinding[], { id }: Rule): string[] => [
  ...new Set(bindings.filter(({ rule }) => rule === id).map(({ number }) => number)),
]

/**
 * Runs the rules that the pack binds for this kind of plan. A rule, or a part of it, whose section is absent gives *not
 * computed*, never *passed*. Several issues of a rule on an element (or on the plan) are separate results.
 */
export function runChecks(facts: CheckFacts, rules: readonly Rule[], bindings: readonly PackRuleBinding[]): Report {
  const report: Report = { results: [], computed: [], nextCheckOn: null }
  for (const rule of rules) {
    if (rule.isComputedOnRead) continue
    for (const binding of listBindings(bindings, rule, facts.plan.kind)) runRule(report, facts, rule, binding)
  }
  return report
}

function runRule(report: Report, facts: CheckFacts, rule: Rule, binding: PackRuleBinding): void {
  const { number, severity } = binding
  const { kind } = facts.plan
  const missing = rule.sections.filter((section) => facts[section] === undefined)
  if (missing.length > 0) {
    report.results.push(notComputed(number, severity, missing))
    return
  }
  const parameters = { ...binding.parameters, ...binding.parametersByKind?.[kind] }
  const { issues, nextCheckOn, missing: without = [] } = rule.check(facts, parameters, binding.scopeByKind?.[kind])
  report.computed.push(number)
  for (const issue of issues) report.results.push(failed(number, severity, issue))
  if (without.length > 0) report.results.push(notComputed(number, severity, without))
  if (nextCheckOn !== null && (report.nextCheckOn === null || nextCheckOn < report.nextCheckOn))
    report.nextCheckOn = nextCheckOn
}

const notComputed = (number: string, severity: Severity, missing: readonly Section[]): Result => ({
  rule: number,
  outcome: 'not_computed',
  severity,
  element: null,
  messageCode: 'missing_sections',
  data: { sections: missing },
  item: null,
  otherElement: null,
})

const failed = (number: string, severity: Severity, issue: RuleIssue): Result => ({
  rule: number,
  outcome: 'failed',
  // An issue can only be milder than the rule, and a hint remains a hint.
  severity: issue.severity && severity !== 'hint' ? issue.severity : severity,
  element: issue.element,
  messageCode: issue.messageCode,
  data: issue.data ?? {},
  item: issue.item ?? null,
  otherElement: issue.otherElement ?? null,
})
