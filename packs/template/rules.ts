import type { PackRuleBinding } from '#shared/pack.ts'

const method = { en: 'method' }

/**
 * Rules of the core that the country binds to national law. See docs/rules.md for each rule. An error is
 * based on law and forbids freezing a version until it is fixed or has an exception with a reason. A warning with
 * `asksReason` asks for a reason when a version is submitted. A hint is only shown.
 * A rule that is not bound is off.
 */
export const rules: readonly PackRuleBinding[] = [
  {
    number: 'R06',
    rule: 'required_items',
    severity: 'error',
    basisKind: 'law',
    basis: { en: 'Municipalities Act, art. 2 (to be verified)' },
    names: { en: 'The plan contains the content that the law requires' },
    // When absent, every kind of plan.
    planKinds: ['municipal_plan'],
  },
  {
    number: 'R15',
    rule: 'load',
    severity: 'warning',
    basisKind: 'method',
    basis: method,
    names: { en: 'The number of priorities and actions stays within the limits' },
    // Limits set by the country.
    parameters: { priorities: 7, actions: 25 },
  },
  {
    number: 'R16',
    rule: 'accountability',
    severity: 'warning',
    basisKind: 'method',
    asksReason: true,
    basis: method,
    names: { en: 'Each objective and action has exactly one accountable function' },
  },
  {
    number: 'M09',
    rule: 'accountable_holder',
    severity: 'warning',
    basisKind: 'method',
    asksReason: true,
    basis: method,
    names: { en: 'The accountable function of each objective and action has a holder' },
  },
  {
    number: 'R18',
    rule: 'measurement',
    severity: 'warning',
    basisKind: 'method',
    asksReason: true,
    basis: method,
    names: { en: 'Each objective has an indicator with a baseline, a target, a source and a frequency' },
  },
  {
    number: 'R23',
    rule: 'marking',
    severity: 'warning',
    basisKind: 'data',
    asksReason: true,
    basis: method,
    names: { en: 'All content has a marking' },
  },
  {
    number: 'R24',
    rule: 'personal_data',
    severity: 'error',
    basisKind: 'law',
    basis: { en: 'Data protection law (to be verified)' },
    names: { en: 'No data on suspects or victims' },
  },
]
