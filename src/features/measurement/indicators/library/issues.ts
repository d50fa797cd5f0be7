import type { PackIndicator } from '#shared/pack-indicator.ts'
import { dependsOnItself, findDefinitionIssues, listFormulaIndicators } from '../definitions/model.ts'
import { Definition, IndicatorCode } from '../entities.ts'
import { toDefinition } from './model.ts'

/** An issue of a library indicator, found before installation. */
export interface LibraryIssue {
  code: string
  /** The field of the indicator: `code`, `definition.formula`, ... */
  field: string
  problem: string
}

/** Finds issues within a library: codes, definitions, formulas that cannot be computed. */
export function findLibraryIssues(indicators: readonly PackIndicator[]): LibraryIssue[] {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator.definition]))
  const listFormulaCodes = (code: string): string[] => {
    const definition = byCode.get(code)
    return definition ? listFormulaIndicators(toDefinition(definition)) : []
  }
  return indicators.flatMap(({ code, definition }): LibraryIssue[] => {
    const toIssue = (field: string, problem: string): LibraryIssue => ({ code, field, problem })
    const parsed = Definition.safeParse(toDefinition(definition))
    if (!parsed.success)
      return parsed.error.issues.map((issue) => toIssue(['definition', ...issue.path].join('.'), issue.message))
    const parts = listFormulaCodes(code)
    const levels = parts.map((part) => byCode.get(part)?.level)
    return [
      ...(IndicatorCode.safeParse(code).success ? [] : [toIssue('code', 'is no code of an indicator')]),
      ...findDefinitionIssues(parsed.data).map((field) =>
        toIssue(`definition.${field}`, 'does not go with the rest of the definition'),
      ),
      ...parts
        .filter((part) => !byCode.has(part))
        .map((part) => toIssue('definition.formula', `names ${part}, which is no indicator of the pack`)),
      ...(levels.some((level) => level !== undefined && level !== definition.level)
        ? [toIssue('definition.formula', 'is made of what is counted for another kind of area')]
        : []),
      ...parts
        .filter((part) => byCode.has(part) && byCode.get(part)?.addsOverArea !== 'sum')
        .map((part) => toIssue('definition.formula', `is made of ${part}, which may not be added up over areas`)),
      ...(dependsOnItself(code, parts, listFormulaCodes) ? [toIssue('definition.formula', 'needs itself')] : []),
      ...definition.effortIndicators
        .filter((secondCode) => secondCode === code || !byCode.has(secondCode))
        .map((secondCode) =>
          toIssue('definition.readBeside', `names ${secondCode}, which is no other indicator of the pack`),
        ),
    ]
  })
}
