import type { PackIndicator } from '#shared/pack-indicator.ts'
import { definitionFaults, needsItself, partsOf } from '../definitions/model.ts'
import { Definition, IndicatorCode } from '../entities.ts'
import { definitionOf } from './model.ts'

/** An issue of a library indicator, found before installation. */
export interface LibraryFault {
  code: string
  /** The field of the indicator: `code`, `definition.formula`, ... */
  field: string
  says: string
}

/** Finds issues within a library: codes, definitions, formulas that cannot be computed. */
export function libraryFaults(indicators: readonly PackIndicator[]): LibraryFault[] {
  const byCode = new Map(indicators.map((one) => [one.code, one.definition]))
  const formulaOf = (code: string): string[] => {
    const definition = byCode.get(code)
    return definition ? partsOf(definitionOf(definition)) : []
  }
  return indicators.flatMap(({ code, definition }): LibraryFault[] => {
    const tell = (field: string, says: string): LibraryFault => ({ code, field, says })
    const parsed = Definition.safeParse(definitionOf(definition))
    if (!parsed.success)
      return parsed.error.issues.map((one) => tell(['definition', ...one.path].join('.'), one.message))
    const parts = formulaOf(code)
    const levels = parts.map((part) => byCode.get(part)?.level)
    return [
      ...(IndicatorCode.safeParse(code).success ? [] : [tell('code', 'is no code of an indicator')]),
      ...definitionFaults(parsed.data).map((field) =>
        tell(`definition.${field}`, 'does not go with the rest of the definition'),
      ),
      ...parts
        .filter((part) => !byCode.has(part))
        .map((part) => tell('definition.formula', `names ${part}, which is no indicator of the pack`)),
      ...(levels.some((level) => level !== undefined && level !== definition.level)
        ? [tell('definition.formula', 'is made of what is counted for another kind of area')]
        : []),
      ...parts
        .filter((part) => byCode.has(part) && byCode.get(part)?.addsOverArea !== 'sum')
        .map((part) => tell('definition.formula', `is made of ${part}, which may not be added up over areas`)),
      ...(needsItself(code, parts, formulaOf) ? [tell('definition.formula', 'needs itself')] : []),
      ...definition.readBeside
        .filter((beside) => beside === code || !byCode.has(beside))
        .map((beside) => tell('definition.readBeside', `names ${beside}, which is no other indicator of the pack`)),
    ]
  })
}
