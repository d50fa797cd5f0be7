import type { PackRuleBinding } from '#shared/pack.ts'
import { figureRules } from './figure-rules.ts'
import { upkeepRules } from './maintenance-rules.ts'
import { methodRules } from './method-rules.ts'
import { pathRules } from './path-rules.ts'
import { planRules } from './plan-rules.ts'

/**
 * The rules of the core that Belgium binds now, by subject. A rule with two degrees (R12, R14, R16, R17, R23, R28)
 * has the stronger degree here. The core lowers it where the rule allows. An error of a rule without `blocks` (a mark of a
 * classification, data on a person) forbids freezing a version of any plan.
 */
export const rules: readonly PackRuleBinding[] = [
  ...planRules,
  ...figureRules,
  ...upkeepRules,
  ...pathRules,
  ...methodRules,
]
