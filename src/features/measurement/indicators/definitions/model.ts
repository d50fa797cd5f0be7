import canonicalize from 'canonicalize'
import type { Definition } from '../entities.ts'

/** Properties that determine how figures are counted. A change of these changes the series. */
const countingFields = ['unit', 'formula', 'addsOverArea', 'addsOverTime', 'periodType', 'level', 'perception'] as const

/** Checks whether figures are summed differently, so that the totals must be recomputed. */
export const addsOtherwise = (before: Definition, after: Definition): boolean =>
  before.addsOverArea !== after.addsOverArea || before.level !== after.level

/**
 * Checks whether the measured quantity changes. A change of wording creates no new version of the figures. The content
 * is compared, because the database returns fields in a different order.
 */
export const measuresOtherwise = (before: Definition, after: Definition): boolean => {
  const toComparable = (definition: Definition) =>
    canonicalize(
      [...countingFields, 'kind', 'polarity', 'dimensions'].map((field) => definition[field as keyof Definition]),
    )
  return toComparable(before) !== toComparable(after)
}

/**
 * Checks whether a formula, followed through all underlying indicators, contains the indicator that it defines.
 * @param formulaOf returns the codes in the formula of an indicator
 */
export function dependsOnItself(
  code: string,
  parts: readonly string[],
  formulaOf: (code: string) => readonly string[],
): boolean {
  const seen = new Set<string>()
  const open = [...parts]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (value === code) return true
    if (seen.has(value)) continue
    seen.add(value)
    open.push(...formulaOf(value))
  }
  return false
}

/** Returns the codes of the other indicators in a formula. */
export const listFormulaIndicators = ({ formula }: Pick<Definition, 'formula'>): string[] =>
  formula ? [formula.numerator, ...(formula.denominator === 'population' ? [] : [formula.denominator])] : []

/** Returns the names of the invalid fields of a definition. */
export function findDefinitionIssues(definition: Definition): string[] {
  const issues: string[] = []
  if ((definition.polarity === 'range') !== (definition.best !== null)) issues.push('best')
  if (definition.best && definition.best.low > definition.best.high) issues.push('best')
  if (definition.formula && definition.dimensions.length > 0) issues.push('dimensions')
  // A ratio follows the underlying counts, and a mean of answers is not a count of people.
  const isCount = definition.formula === null && definition.addsOverArea !== 'weighted_mean'
  if (definition.suppressionThreshold !== null && !isCount) issues.push('suppressionThreshold')
  const codes = definition.dimensions.map(({ code }) => code)
  if (new Set(codes).size < codes.length) issues.push('dimensions')
  if (Object.keys(definition.names).length === 0) issues.push('names')
  return issues
}
