import type { PackRuleBinding } from '#shared/pack.ts'

export type Severities = ReadonlyMap<string, PackRuleBinding['severity']>

/** Returns the bindings of the country with the severities set in this instance. */
export const tuned = (bindings: readonly PackRuleBinding[], said: Severities): readonly PackRuleBinding[] =>
  said.size === 0
    ? bindings
    : bindings.map((binding) => ({ ...binding, severity: said.get(binding.rule) ?? binding.severity }))
