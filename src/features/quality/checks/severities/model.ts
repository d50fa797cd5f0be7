import type { PackRuleBinding } from '#shared/pack.ts'
import { isAskedByLaw } from '#shared/pack-basis.ts'

export type Severities = ReadonlyMap<string, PackRuleBinding['severity']>

const ranks = { hint: 0, warning: 1, error: 2 } as const satisfies Record<PackRuleBinding['severity'], number>

/**
 * Checks whether a severity would lower a rule that the law binds. Law is the same for everybody: an administrator of an
 * instance does not decide that it asks less. The database checks it for the law installed last (`keep_severity_of_law`).
 */
export const lowersLaw = (
  { basisKind, severity }: Pick<PackRuleBinding, 'basisKind' | 'severity'>,
  next: PackRuleBinding['severity'],
): boolean => basisKind === 'law' && ranks[next] < ranks[severity]

/**
 * Returns the severity of a rule, given the one set in this instance. A rule that law does not ask is at most a warning,
 * whatever was set, unless the pack binds it as an error on certain steps. A rule of law is not lowered.
 */
export function getEffectiveSeverity(
  binding: Pick<PackRuleBinding, 'basisKind' | 'severity' | 'blocks'>,
  set: PackRuleBinding['severity'] = binding.severity,
): PackRuleBinding['severity'] {
  const severity = lowersLaw(binding, set) ? binding.severity : set
  const isTooStrict = severity === 'error' && !isAskedByLaw(binding.basisKind) && !binding.blocks
  return isTooStrict ? 'warning' : severity
}

/** Returns the bindings of the country with the severities set in this instance. */
export const tuned = (bindings: readonly PackRuleBinding[], severities: Severities): readonly PackRuleBinding[] =>
  bindings.map((binding) => ({
    ...binding,
    severity: getEffectiveSeverity(binding, severities.get(binding.number)),
  }))
