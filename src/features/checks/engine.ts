import type { LegalDate } from '#shared/dates.ts'
import type { PackRuleBinding } from '#shared/pack.ts'
import type { CheckFacts, Section } from './facts.ts'
import type { Finding, Rule } from './rule.ts'

export type Severity = PackRuleBinding['severity']

/** One stored or printed result: what failed, or what could not be computed for want of a section. */
export interface Result {
  rule: string
  outcome: 'failed' | 'not_computed'
  severity: Severity
  element: string | null
  says: string
  data: Readonly<Record<string, unknown>>
  item: string | null
  otherElement: string | null
}

export interface Report {
  results: Result[]
  /** Rules that were computed, whatever they found. */
  computed: string[]
  nextCheckOn: LegalDate | null
}

/** The binding of a rule for a kind of plan; none: the rule is off there. */
export const bindingOf = (
  bindings: readonly PackRuleBinding[],
  rule: string,
  planKind: string,
): PackRuleBinding | undefined =>
  bindings.find((one) => one.rule === rule && (one.planKinds === undefined || one.planKinds.includes(planKind)))

/**
 * Runs the rules that the pack binds for this kind of plan. A rule whose section is absent answers *not computed*, never
 * *passed*; so does the part of a rule that lacks one. Several findings of one rule about one element (or about the plan) each stay a result of their own.
 */
export function runChecks(facts: CheckFacts, rules: readonly Rule[], bindings: readonly PackRuleBinding[]): Report {
  const report: Report = { results: [], computed: [], nextCheckOn: null }
  for (const rule of rules) {
    const binding = bindingOf(bindings, rule.id, facts.plan.kind)
    if (!binding || rule.whenRead) continue
    const missing = rule.reads.filter((section) => facts[section] === undefined)
    if (missing.length > 0) {
      report.results.push(notComputed(rule.id, binding.severity, missing))
      continue
    }
    const parameters = { ...binding.parameters, ...binding.parametersByKind?.[facts.plan.kind] }
    const { findings, nextCheckOn, missing: without = [] } = rule.check(facts, parameters)
    report.computed.push(rule.id)
    for (const finding of findings) report.results.push(failed(rule.id, binding.severity, finding))
    if (without.length > 0) report.results.push(notComputed(rule.id, binding.severity, without))
    if (nextCheckOn !== null && (report.nextCheckOn === null || nextCheckOn < report.nextCheckOn))
      report.nextCheckOn = nextCheckOn
  }
  return report
}

const notComputed = (rule: string, severity: Severity, missing: readonly Section[]): Result => ({
  rule,
  outcome: 'not_computed',
  severity,
  element: null,
  says: 'missing_sections',
  data: { sections: missing },
  item: null,
  otherElement: null,
})

const failed = (rule: string, severity: Severity, finding: Finding): Result => ({
  rule,
  outcome: 'failed',
  // A hint stays a hint: a finding can only be milder than its rule.
  severity: finding.severity && severity !== 'hint' ? finding.severity : severity,
  element: finding.element,
  says: finding.says,
  data: finding.data ?? {},
  item: finding.item ?? null,
  otherElement: finding.otherElement ?? null,
})
