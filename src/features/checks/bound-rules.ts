import { countryPack } from '#features/registry/index.ts'
import { bindingOf } from './engine.ts'
import type { CheckResult, CheckRule } from './entities.ts'
import { mendOf } from './mend.ts'
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

/** Says of a stored result what the country says of its rule, and which step mends it for a reader who may write. */
export function withBinding<Row extends StoredResult>(
  row: Row,
  planKind: string,
  mayWrite: boolean,
): Row & Pick<CheckResult, 'names' | 'basis' | 'mend' | 'step'> {
  const binding = bindingOf(countryPack().rules, row.rule, planKind)
  const step = mayWrite ? mendOf(row) : null
  return { ...row, names: binding?.names ?? {}, basis: binding?.basis ?? {}, mend: row.rule, step }
}
