import { countryPack } from '#features/registry/index.ts'
import type { CheckResult, CheckRule } from './contract.ts'
import { bindingOf } from './engine.ts'
import type { StoredResult } from './queries/read-results.ts'
import { rules } from './rules/index.ts'

/** The rules of the core that the country binds, in the order of their numbers. */
export function boundRules(): CheckRule[] {
  const { rules: bindings } = countryPack()
  return rules.flatMap((rule) => {
    const its = bindings.filter((one) => one.rule === rule.id)
    if (!its[0]) return []
    const { names, basis, severity } = its[0]
    const kinds = its.flatMap((one) => one.planKinds ?? [])
    const all = its.some((one) => one.planKinds === undefined)
    return [{ rule: rule.id, names, basis, severity, reads: [...rule.reads], planKinds: all ? null : kinds }]
  })
}

/** Says of a stored result what the country says of its rule. */
export function withBinding<Row extends StoredResult>(
  row: Row,
  planKind: string,
): Row & Pick<CheckResult, 'names' | 'basis' | 'mend'> {
  const binding = bindingOf(countryPack().rules, row.rule, planKind)
  return { ...row, names: binding?.names ?? {}, basis: binding?.basis ?? {}, mend: row.rule }
}
