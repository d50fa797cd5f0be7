import type { PackRuleBinding } from '#shared/pack.ts'
import { isAskedByLaw } from '#shared/pack-basis.ts'

export type Severities = ReadonlyMap<string, PackRuleBinding['severity']>

/**
 * Returns the bindings of the country with the severities set in this instance. A rule that law does not ask is at
 * most a warning, whatever was set, unless the pack binds it as an error on certain steps.
 */
export const tuned = (bindings: readonly PackRuleBinding[], severities: Severities): readonly PackRuleBinding[] =>
  bindings.map((binding) => {
    const severity = severities.get(binding.number) ?? binding.severity
    const isTooStrict = severity === 'error' && !isAskedByLaw(binding.basisKind) && !binding.blocks
    return { ...binding, severity: isTooStrict ? 'warning' : severity }
  })
