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

const isFor = ({ planKinds }: PackRuleBinding, planKind: string): boolean =>
  planKinds === undefined || planKinds.includes(planKind)

/** The binding under a number for a kind of plan; none: nothing of that number is asked there. */
export const bindingOf = (
  bindings: readonly PackRuleBinding[],
  rule: string,
  planKind: string,
): PackRuleBinding | undefined => bindings.find((one) => one.rule === rule && isFor(one, planKind))

/** Whether a binding is one of this rule: by its number, or of a general rule by its name. */
export const isOfRule = ({ id, general }: Rule, binding: PackRuleBinding): boolean =>
  general ? binding.is === id : binding.is === undefined && binding.rule === id

/** The bindings of a rule for a kind of plan, a general one perhaps under several numbers; none: the rule is off there. */
export const bindingsOf = (
  bindings: readonly PackRuleBinding[],
  rule: Rule,
  planKind: string,
): readonly PackRuleBinding[] =>
  bindings.filter((one) => isOfRule(rule, one) && isFor(one, planKind) && (!rule.general || one.looksAt?.[planKind]))

/**
 * Runs the rules that the pack binds for this kind of plan. A rule whose section is absent answers *not computed*, never
 * *passed*; so does the part of a rule that lacks one. Several findings of one rule about one element (or about the plan) each stay a result of their own.
 */
export function runChecks(facts: CheckFacts, rules: readonly Rule[], bindings: readonly PackRuleBinding[]): Report {
  const report: Report = { results: [], computed: [], nextCheckOn: null }
  for (const rule of rules) {
    if (rule.whenRead) continue
    for (const binding of bindingsOf(bindings, rule, facts.plan.kind)) runOne(report, facts, rule, binding)
  }
  return report
}

function runOne(report: Report, facts: CheckFacts, rule: Rule, binding: PackRuleBinding): void {
  const { rule: number, severity } = binding
  const { kind } = facts.plan
  const missing = rule.reads.filter((section) => facts[section] === undefined)
  if (missing.length > 0) {
    report.results.push(notComputed(number, severity, missing))
    return
  }
  const parameters = { ...binding.parameters, ...binding.parametersByKind?.[kind] }
  const { findings, nextCheckOn, missing: without = [] } = rule.check(facts, parameters, binding.looksAt?.[kind])
  report.computed.push(number)
  for (const finding of findings) report.results.push(failed(number, severity, finding))
  if (without.length > 0) report.results.push(notComputed(number, severity, without))
  if (nextCheckOn !== null && (report.nextCheckOn === null || nextCheckOn < report.nextCheckOn))
    report.nextCheckOn = nextCheckOn
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
