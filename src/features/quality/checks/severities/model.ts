import type { PackRuleBinding } from '#shared/pack.ts'

export type Severities = ReadonlyMap<string, PackRuleBinding['severity']>

/** Returns the bindings of the country with the severities set in this instance. */
export const tuned = (bindings: readonly PackRuleBinding[], severities: Severities): readonly PackRuleBinding[] =>
  severities.size === 0
    ? bindings
    : bindings.map((binding) => ({ ...binding, severity: severities.get(binding.number) ?? binding.severity }))
