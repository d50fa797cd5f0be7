import canonicalize from 'canonicalize'
import type { Definition } from '../entities.ts'

/** What a figure of today depends on, and cannot be told by the words: who changes it changes the series. */
const countedBy = ['unit', 'formula', 'addsOverArea', 'addsOverTime', 'periodType', 'level', 'perception'] as const

/** Whether figures are counted otherwise, so that what was added up must be added up anew. */
export const addsOtherwise = (before: Definition, after: Definition): boolean =>
  before.addsOverArea !== after.addsOverArea || before.level !== after.level

/**
 * Whether something else is measured; other words for the same are no new version of the figures. The database gives fields back
 * in an order of its own: compared is what they say.
 */
export const measuresOtherwise = (before: Definition, after: Definition): boolean => {
  const said = (definition: Definition) =>
    canonicalize([...countedBy, 'kind', 'polarity', 'dimensions'].map((field) => definition[field as keyof Definition]))
  return said(before) !== said(after)
}

/**
 * Whether a formula, followed through those of its parts, needs the indicator that it defines.
 * @param formulaOf the codes that the formula of an indicator names
 */
export function needsItself(
  code: string,
  parts: readonly string[],
  formulaOf: (code: string) => readonly string[],
): boolean {
  const seen = new Set<string>()
  const open = [...parts]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one === code) return true
    if (seen.has(one)) continue
    seen.add(one)
    open.push(...formulaOf(one))
  }
  return false
}

/** The codes of other indicators that a formula names. */
export const partsOf = ({ formula }: Pick<Definition, 'formula'>): string[] =>
  formula ? [formula.numerator, ...(formula.denominator === 'population' ? [] : [formula.denominator])] : []

/** What speaks against a definition in itself; each names its field. */
export function definitionFaults(definition: Definition): string[] {
  const faults: string[] = []
  if ((definition.polarity === 'range') !== (definition.best !== null)) faults.push('best')
  if (definition.best && definition.best.low > definition.best.high) faults.push('best')
  if (definition.formula && definition.dimensions.length > 0) faults.push('dimensions')
  // A ratio follows its counts, and a mean of answers counts nobody.
  const isCount = definition.formula === null && definition.addsOverArea !== 'weighted_mean'
  if (definition.smallBelow !== null && !isCount) faults.push('smallBelow')
  const codes = definition.dimensions.map(({ code }) => code)
  if (new Set(codes).size < codes.length) faults.push('dimensions')
  if (Object.keys(definition.names).length === 0) faults.push('names')
  return faults
}
