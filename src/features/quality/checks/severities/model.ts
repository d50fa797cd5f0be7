import type { PackRuleBinding } from '#shared/pack.ts'

export type Severities = ReadonlyMap<string, PackRuleBinding['severity']>

/**
 * Returns the bindings of the country with the severities set in this instance. A rule of method is at most a warning,
 * whatever was set.
 */
export const tuned = (bindings: readonly PackRuleBinding[], severities: Severities): readonly PackRuleBinding[] =>
  bindings.map((binding) => {
    const severity = severities.get(binding.number) ?? binding.severity
    return { ...binding, severity: severity === 'error' && binding.basisKind === 'method' ? 'warning' : severity }
  })
