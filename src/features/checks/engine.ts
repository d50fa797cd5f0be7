import type { LegalDate } from '#shared/dates.ts'
import { accountableKinds } from '#shared/element-kind.ts'
import type { PackRuleBinding } from '#shared/pack.ts'
import type { CheckFacts } from './facts.ts'
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
  accessIds: readonly number[]
}

export interface Report {
  results: Result[]
  /** Rules that were computed, whatever they found. */
  computed: string[]
  nextCheckOn: LegalDate | null
}

/**
 * Runs the rules that the pack binds for this kind of plan. A rule whose section is absent answers *not computed*, never
 * *passed*. Several findings of one rule about one element (or about the plan) each stay a result of their own.
 */
export function runChecks(facts: CheckFacts, rules: readonly Rule[], bindings: readonly PackRuleBinding[]): Report {
  const report: Report = { results: [], computed: [], nextCheckOn: null }
  for (const rule of rules) {
    const binding = bindings.find(
      (one) => one.rule === rule.id && (one.planKinds === undefined || one.planKinds.includes(facts.plan.kind.code)),
    )
    if (!binding) continue
    const missing = rule.reads.filter((section) => facts[section] === undefined)
    if (missing.length > 0) {
      report.results.push({
        rule: rule.id,
        outcome: 'not_computed',
        severity: binding.severity,
        element: null,
        says: 'missing_sections',
        data: { sections: missing },
        accessIds: [],
      })
      continue
    }
    const { findings, nextCheckOn } = rule.check(facts, binding.parameters ?? {})
    report.computed.push(rule.id)
    report.results.push(...findings.map((finding) => resultOf(rule.id, binding.severity, finding)))
    if (nextCheckOn !== null && (report.nextCheckOn === null || nextCheckOn < report.nextCheckOn))
      report.nextCheckOn = nextCheckOn
  }
  return report
}

const resultOf = (rule: string, severity: Severity, finding: Finding): Result => ({
  rule,
  outcome: 'failed',
  // A hint stays a hint: a finding can only be milder than its rule.
  severity: finding.severity && severity !== 'hint' ? finding.severity : severity,
  element: finding.element,
  says: finding.says,
  data: finding.data ?? {},
  accessIds: finding.accessIds ?? [],
})

/** One of the four factors that decide success, as a share or as what is missing to compute it. */
export type Score = { share: number; of: number; met: number } | { missing: string }

export interface Scores {
  measurability: Score
  accountability: Score
  evaluation: Score
  adaptation: Score
}

/**
 * The four scores. Accountability: the share of objectives, programmes, projects and actions under way that one function
 * answers for. The other three need sections that hold indicators, evaluations and adaptations, and say so.
 */
export function scoresOf(facts: CheckFacts): Scores {
  const owed = (facts.elements ?? []).filter(
    (one) => accountableKinds.includes(one.kind) && one.state !== 'stopped' && one.state !== 'done',
  )
  const met = owed.filter((one) => one.accountable !== null).length
  return {
    accountability:
      facts.elements === undefined
        ? { missing: 'elements' }
        : owed.length === 0
          ? { missing: 'nothing_to_answer_for' }
          : { share: met / owed.length, of: owed.length, met },
    measurability: { missing: 'indicators' },
    evaluation: { missing: 'evaluations' },
    adaptation: { missing: 'adaptations' },
  }
}
