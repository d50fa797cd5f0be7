import { countryPack } from '#features/country/registry/index.ts'
import type { PackRuleBinding } from '#shared/pack.ts'
import { belongsToRule, findBinding } from './engine.ts'
import type { CheckResult, CheckRule } from './entities.ts'
import { findFix } from './fix.ts'
import type { StoredResult } from './queries/read-results.ts'
import { rules } from './rules/index.ts'

/** Returns the core rules that the country binds, in the order of the country's numbers. */
export function boundRules(): CheckRule[] {
  const { rules: bindings } = countryPack()
  const bound = rules.flatMap((rule) => {
    const byNumber = Map.groupBy(
      bindings.filter((binding) => belongsToRule(rule, binding)),
      (binding) => binding.rule,
    )
    return [...byNumber].map(([number, packRuleBindings]): CheckRule => {
      const { names, basis, severity } = packRuleBindings[0]!
      const kinds = packRuleBindings.flatMap((packRuleBinding) => packRuleBinding.planKinds ?? [])
      const all = packRuleBindings.some((packRuleBinding) => packRuleBinding.planKinds === undefined)
      return { rule: number, names, basis, severity, sections: [...rule.sections], planKinds: all ? null : kinds }
    })
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
  const binding = findBinding(countryPack().rules, row.rule, planKind)
  const step = mayWrite ? findFix(row, binding?.generalRule) : null
  return {
    ...row,
    names: binding?.names ?? {},
    basis: binding?.basis ?? {},
    fixCode: binding?.generalRule ?? row.rule,
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
  const steps = countryPack().planKinds.find(({ code }) => code === planKind)?.path?.steps ?? []
  return steps.filter(({ code }) => codes.includes(code)).map(({ code, number, names }) => ({ code, number, names }))
}
