import type { CountryPack, PackRuleBinding } from '#shared/pack.ts'
import type { RuleParameters } from '#shared/rule-parameters.ts'
import { makePackIssue, type PackIssue, unknown } from './issue.ts'

const join = (names: readonly string[]): string => names.join(', ')

/**
 * Checks the parameters of a binding: the rule reads each of them, their numbers are possible, and none is missing for any
 * kind of plan to which the rule applies. Otherwise the rule would apply another limit than the country wrote, or none.
 */
export function findParameterIssues(
  { number, rule, planKinds, parameters = {}, parametersByKind = {} }: PackRuleBinding,
  pack: CountryPack,
  accepted: RuleParameters | undefined,
): PackIssue[] {
  const place = `rules[${number}].parameters`
  const kinds = planKinds ?? pack.planKinds.map(({ code }) => code)
  const values = [
    ...toValues(place, parameters),
    ...Object.entries(parametersByKind).flatMap(([kind, own]) =>
      toValues(`rules[${number}].parametersByKind.${kind}`, own),
    ),
  ]
  const known = Object.keys(accepted?.known ?? {})
  if (!accepted || known.length === 0)
    return values.map((value) =>
      makePackIssue(value.place, `sets ${value.name}, although ${rule} reads no parameters`, 'Remove it.'),
    )
  return [
    ...unknown(`rules[${number}].parametersByKind`, new Set(kinds), Object.keys(parametersByKind), 'kind of this rule'),
    ...values.flatMap((value) => findValueIssues(value, rule, accepted.known)),
    ...describeMissing(kinds, accepted, (kind) => ({ ...parameters, ...parametersByKind[kind] })).map((missing) =>
      makePackIssue(place, `has no ${missing} for ${rule}`, `The parameters of ${rule} are ${join(known)}.`),
    ),
  ]
}

interface Value {
  place: string
  name: string
  value: number
}

const toValues = (place: string, parameters: Readonly<Record<string, number>>): Value[] =>
  Object.entries(parameters).map(([name, value]) => ({ place, name, value }))

function findValueIssues({ place, name, value }: Value, rule: string, known: RuleParameters['known']): PackIssue[] {
  const parameter = known[name]
  if (!parameter)
    return [
      makePackIssue(
        place,
        `sets ${name}, which ${rule} does not read`,
        `The parameters of ${rule} are ${join(Object.keys(known))}.`,
      ),
    ]
  const { min, max = Infinity } = parameter
  if (Number.isInteger(value) && value >= min && value <= max) return []
  const range = max === Infinity ? `from ${min}` : `from ${min} to ${max}`
  return [makePackIssue(place, `sets ${name} to ${value}`, `Use a whole number ${range} for ${name}.`)]
}

/** Describes the parameters that are missing, once for all kinds of plan that lack the same. */
function describeMissing(
  kinds: readonly string[],
  { known, set }: RuleParameters,
  getValues: (kind: string) => Readonly<Record<string, number>>,
): string[] {
  const names = Object.keys(known)
  const lacking = kinds.flatMap((kind) => {
    const values = getValues(kind)
    const missing = names.filter((name) => values[name] === undefined)
    if (set === 'some') return missing.length < names.length ? [] : [missing.join(' or ')]
    return missing.length === names.length || missing.length === 0 ? [] : [join(missing)]
  })
  return [...new Set(lacking)]
}
