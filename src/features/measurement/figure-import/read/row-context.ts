import type { TableRow } from '#platform/workbook/model.ts'
import { screenText } from '#shared/screening.ts'
import type { Layout } from '../profile/layout.ts'
import type { ImportProfile } from '../profile/model.ts'
import { parseNumber } from '../values/numbers.ts'
import type { ReadFigure } from './figure.ts'
import type { ImportIssues } from './issues.ts'
import { isPeriodColumn, type RowPeriod } from './row-period.ts'

/** The data that a row gives for all values in it. */
export interface RowContext {
  /** Labels of dimensions, with their column. */
  labels: Record<string, { label: string; columnIndex: number }>
  indicator: string | null
  period: RowPeriod | null
  details: Pick<ReadFigure, 'n' | 'low' | 'high' | 'note'>
  unit: string
}

/** Reads the labels, the indicator, the period and the details of a row. */
export class RowContexts {
  readonly #importProfile: ImportProfile
  readonly #layout: Layout
  readonly #issues: ImportIssues

  constructor(importProfile: ImportProfile, layout: Layout, issues: ImportIssues) {
    this.#importProfile = importProfile
    this.#layout = layout
    this.#issues = issues
  }

  /**
   * Returns the data that a row gives for all values in it; undefined when a part is not understood and was reported.
   */
  read(row: TableRow, getText: (at: number) => string, period: RowPeriod | undefined): RowContext | undefined {
    const { columns } = this.#layout
    const texts: RowContext['labels'] = {}
    let indicator: string | null = null
    const details: RowContext['details'] = { n: null, low: null, high: null, note: null }
    let unit = ''
    for (const column of columns) {
      const text = getText(column.columnIndex)
      if (column.kind === 'dimension') texts[column.dimension] = { label: text, columnIndex: column.columnIndex }
      else if (column.kind === 'unit') unit = text
      else if (column.kind === 'indicator') {
        const code = column.codes[text]
        if (!code)
          return this.#issues.addIssueOnce(
            row.number,
            column.columnIndex,
            'INDICATOR_UNKNOWN',
            text,
            Object.keys(column.codes),
          )
        indicator = code
      } else if (column.kind === 'note' && text !== '') {
        const [sensitive] = screenText(text)
        if (sensitive) return this.#issues.addIssue(row.number, column.columnIndex, 'SENSITIVE_TEXT', sensitive.excerpt)
        details.note = text.slice(0, 500)
      } else if ((column.kind === 'n' || column.kind === 'low' || column.kind === 'high') && text !== '') {
        const { numbers } = this.#importProfile
        const number = parseNumber(text, column.kind === 'n' ? { ...numbers, power: 0 } : numbers)
        if (!number || number === 'large')
          return this.#issues.addIssue(row.number, column.columnIndex, 'NOT_A_NUMBER', text)
        if (column.kind === 'n') details.n = Math.round(Number(number.amount))
        else details[column.kind] = number.amount
      }
    }
    if (!period && columns.some((column) => column.kind === 'value' && column.period === null)) {
      // The whole file lacks its period, which is reported once.
      if (this.#importProfile.period !== 'in_table') return undefined
      const timed = columns.filter(isPeriodColumn)
      const value = timed.map((column) => getText(column.columnIndex)).join(' ')
      return this.#issues.addIssue(row.number, timed[0]?.columnIndex ?? null, 'PERIOD_UNKNOWN', value)
    }
    return { labels: texts, indicator, period: period ?? null, details, unit }
  }
}
