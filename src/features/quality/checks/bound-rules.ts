import { currentLaw } from '#features/country/law/index.ts'
import type { PackRuleBinding } from '#shared/pack.ts'
import { findBinding } from './engine.ts'
import type { CheckResult, CheckRule } from './entities.ts'
import { findFix } from './fix.ts'
import type { StoredResult } from './queries/read-results.ts'
import { findRule } from './rules/index.ts'

/** Returns the core rules that the country binds, in the order of the country's numbers. */
export function boundRules(): CheckRule[] {
  const byNumber = Map.groupBy(currentLaw().rules, ({ number }) => number)
  const bound = [...byNumber].flatMap(([number, bindings]): CheckRule[] => {
    const { rule: id, names, basis, severity } = bindings[0]!
    const rule = findRule(id)
    if (!rule) return []
    const isForAllKinds = bindings.some(({ planKinds }) => planKinds === undefined)
    const kinds = isForAllKinds ? null : bindings.flatMap(({ planKinds = [] }) => planKinds)
    return [{ rule: number, names, basis, severity, sections: [...rule.sections], planKinds: kinds }]
  })
  return bound.toSorted((left, other) => toRuleSortKey(left).localeCompare(toRuleSortKey(other)))
}

/** Returns the sort key of a rule. Rules of law come before rules of method. */
const toRuleSortKey = ({ rule }: CheckRule): string => `${rule.startsWith('R') ? 0 : 1} ${rule}`

/** Adds the country's rule binding to a stored result, and the fix for a reader with write access. */
export function addBinding<Row extends StoredResult>(
  row: Row,
  planKind: string,
  mayWrite: boolean,
): Row & Pick<CheckResult, 'names' | 'basis' | 'fixCode' | 'step' | 'blocks'> {
  const binding = findBinding(currentLaw().rules, row.rule, planKind)
  const step = mayWrite ? findFix(binding?.rule, row) : null
  return {
    ...row,
    names: binding?.names ?? {},
    basis: binding?.basis ?? {},
    fixCode: binding?.rule ?? row.rule,
    step,
    blocks: blockedSteps(row, binding, planKind),
  }
}

/** Returns the path steps that the result blocks, with numbers and names. */
function blockedSteps(
  { blocking }: Pick<StoredResult, 'blocking'>,
  binding: PackRuleBinding | undefined,
  planKind: string,
): CheckResult['blocks'] {
  const codes = (blocking && binding?.blocks?.[planKind]) || []
  const steps = currentLaw().planKinds.find(({ code }) => code === planKind)?.path?.steps ?? []
  return steps.filter(({ code }) => codes.includes(code)).map(({ code, number, names }) => ({ code, number, names }))
}
