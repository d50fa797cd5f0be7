import { maxRatioDecimals } from '#shared/amount.ts'
import { lastDay } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { loadName, type Names } from '#shared/localized-text.ts'
import type { Definition, Indicator, Parts } from '../entities.ts'
import type { Figure } from '../figures/contract.ts'
import { figureFileMessages } from './messages/index.ts'
import type { NamedArea } from './queries.ts'

export interface ExportedFigure {
  indicator: Indicator
  /** The part; empty = the whole. */
  parts: Parts
  figure: Figure
  area: NamedArea | undefined
  /** The source, if the figure was reported for the area itself. */
  source: string | undefined
}

/** Whether digits of a quotient were rounded away (see `computeRatio`). */
const isRounded = ({ value, derivation }: Figure, { addsOverArea }: Definition): boolean =>
  (derivation === 'computed' || (derivation === 'summed' && addsOverArea === 'weighted_mean')) &&
  value?.split('.')[1]?.length === maxRatioDecimals

/** Returns the header and the cells of a file of figures. Values are exact, with a decimal point. */
export function toRows(figures: readonly ExportedFigure[], language: Language): { heads: string[]; rows: string[][] } {
  const messages = figureFileMessages[language]
  const yes = (value: boolean) => (value ? messages.yes : '')
  const named = (names: Names | null | undefined) => (names ? loadName(names, language) : '')
  return {
    heads: Object.values(messages.heads),
    rows: figures.map(({ indicator: { code, definition, version, marking }, parts, figure, area, source }) => [
      code,
      named(definition.names),
      area?.officialCode ?? area?.code ?? '',
      named(area?.names),
      figure.startsOn,
      lastDay(figure.endsOn),
      figure.value ?? '',
      figure.missing ? messages.missing[figure.missing] : '',
      named(definition.unit.names),
      figure.provisional ? messages.provisional : figure.value === null ? '' : messages.final,
      yes(figure.partial),
      messages.making[figure.derivation],
      figure.distribution?.minimum ?? '',
      figure.distribution?.median ?? '',
      figure.distribution?.maximum ?? '',
      String(figure.known),
      String(figure.unknownCount),
      yes(figure.withheld),
      figure.reported ?? '',
      String(figure.definitionVersion ?? version),
      source ?? named(definition.sourceNames),
      marking,
      figure.survey?.n != null ? String(figure.survey.n) : '',
      figure.survey?.low ?? '',
      figure.survey?.high ?? '',
      definition.dimensions
        .flatMap(
          ({ code: dimension, values }) => named(values.find((entry) => entry.code === parts[dimension])?.names) || [],
        )
        .join(', '),
      yes(isRounded(figure, definition)),
      String(figure.overlapCount),
    ]),
  }
}

/** Columns that contain numbers in a workbook. */
export const numberColumns: ReadonlySet<number> = new Set([6, 12, 13, 14, 15, 16, 18, 19, 22, 23, 24, 27])

/** Spreadsheet programs keep this number of significant digits. */
const maxSpreadsheetDigits = 15

/** Returns a number if a spreadsheet can represent all digits, otherwise text. */
export function toCellValue(text: string, column: number): string | number | null {
  if (text === '') return null
  const number = Number(text)
  const digits = text.replace(/[-.]/g, '').replace(/^0+/, '').length
  return numberColumns.has(column) && String(number) === text && digits <= maxSpreadsheetDigits ? number : text
}
