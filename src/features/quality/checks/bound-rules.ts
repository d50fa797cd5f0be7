import { lawOf } from '#features/country/law/index.ts'
import { findKind, type PlanLaw } from '#features/planning/plans/index.ts'
import type { Law } from '#shared/law.ts'
import type { PackRuleBinding } from '#shared/pack.ts'
import { findBinding } from './engine.ts'
import type { CheckResult, CheckRule } from './entities.ts'
import { findFix } from './fix.ts'
import type { StoredResult } from './queries/read-results.ts'
import { findRule } from './rules/index.ts'

/**
 * Returns the core rules that these laws bind, in the order of the country's numbers. The first law that contains a
 * number decides its name.
 */
export function boundRules(laws: readonly Pick<Law, 'rules'>[]): CheckRule[] {
  const byNumber = new Map<string, PackRuleBinding[]>()
  for (const { rules } of laws)
    for (const [number, bindings] of Map.groupBy(rules, (binding) => binding.number))
      if (!byNumber.has(number)) byNumber.set(number, bindings)
  const bound = [...byNumber].flatMap(([number, bindings]): CheckRule[] => {
    const { rule: id, names, basis, basisKind, severity } = bindings[0]!
    const rule = findRule(id)
    if (!rule) return []
    const isForAllKinds = bindings.some(({ planKinds }) => planKinds === undefined)
    const kinds = isForAllKinds ? null : bindings.flatMap(({ planKinds = [] }) => planKinds)
    return [
      {
        rule: number,
        names,
        basis,
        ...(basisKind && { basisKind }),
        severity,
        sections: [...rule.sections],
        planKinds: kinds,
      },
    ]
  })
  return bound.toSorted((left, other) => toRuleSortKey(left).localeCompare(toRuleSortKey(other)))
}

/** Returns the sort key of a rule. Numbers with R come before those with M. */
const toRuleSortKey = ({ rule }: CheckRule): string => `${rule.startsWith('R') ? 0 : 1} ${rule}`

/** Adds the rule binding of the plan's law to a stored result, and the fix for a reader with write access. */
export function addBinding<Row extends StoredResult>(
  row: Row,
  plan: PlanLaw,
  mayWrite: boolean,
): Row & Pick<CheckResult, 'names' | 'basis' | 'basisKind' | 'fixCode' | 'step' | 'blocks'> {
  const binding = findBinding(lawOf(plan).rules, row.rule, plan.kind)
  const step = mayWrite ? findFix(binding?.rule, row) : null
  return {
    ...row,
    names: binding?.names ?? {},
    basis: binding?.basis ?? {},
    ...(binding?.basisKind && { basisKind: binding.basisKind }),
    fixCode: binding?.rule ?? row.rule,
    step,
    blocks: blockedSteps(row, binding, plan),
  }
}

/** Returns the path steps that the result blocks, with numbers and names. */
function blockedSteps(
  { blocking }: Pick<StoredResult, 'blocking'>,
  binding: PackRuleBinding | undefined,
  plan: PlanLaw,
): CheckResult['blocks'] {
  const codes = (blocking && binding?.blocks?.[plan.kind]) || []
  const steps = findKind(plan)?.path?.steps ?? []
  return steps.filter(({ code }) => codes.includes(code)).map(({ code, number, names }) => ({ code, number, names }))
}
