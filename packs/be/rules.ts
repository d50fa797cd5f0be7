import type { PackRuleBinding } from '#shared/pack.ts'
import { blockedBy } from './blocked-steps.ts'
import { figureRules } from './figure-rules.ts'
import { upkeepRules } from './maintenance-rules.ts'
import { methodRules } from './method-rules.ts'
import { pathRules } from './path-rules.ts'
import { planRules } from './plan-rules.ts'

/**
 * The rules of the core that Belgium binds now, by what they look at. A rule with two degrees in it (R14, R16, R17, R28) carries the stronger one
 * here; the core lowers it where the rule says so.
 */
const bound: readonly PackRuleBinding[] = [...planRules, ...figureRules, ...upkeepRules, ...pathRules, ...methodRules]

/** Each with the steps of a path that its errors keep from being gone through. */
export const rules: readonly PackRuleBinding[] = bound.map((one) => ({ ...one, ...blockedBy(one.rule) }))
