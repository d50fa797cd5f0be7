import type { PackRuleBinding } from '#shared/pack.ts'

const method = { en: 'method' }

/**
 * Rules of the core that the country binds to its law: docs/rules.md says what each looks for. An error forbids freezing a
 * version until it is mended or has a motivated exception; a warning asks for a motive; a hint is shown. What is not bound is off.
 */
export const rules: readonly PackRuleBinding[] = [
  {
    rule: 'R06',
    severity: 'error',
    basis: { en: 'Municipalities Act, art. 2 (to be verified)' },
    names: { en: 'The plan holds what the law asks' },
    // Absent: every kind of plan.
    planKinds: ['municipal_plan'],
  },
  {
    rule: 'R15',
    severity: 'warning',
    basis: method,
    names: { en: 'A plan chooses no more than it can bear' },
    // Numbers that the country sets.
    parameters: { priorities: 7, actions: 25 },
  },
  {
    rule: 'R16',
    severity: 'error',
    basis: method,
    names: { en: 'Each objective and action has exactly one accountable function' },
  },
  {
    rule: 'R18',
    severity: 'error',
    basis: method,
    names: { en: 'Each objective has an indicator with baseline, target, source and rhythm' },
  },
  { rule: 'R23', severity: 'error', basis: method, names: { en: 'Everything bears its marking' } },
  { rule: 'R24', severity: 'error', basis: method, names: { en: 'No data on suspects or victims' } },
]
