import { toPartsKey } from '#features/measurement/indicators/observations/model.ts'
import type { TableRow } from '#platform/workbook/model.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { PlacedRow } from '../areas/by-order.ts'
import type { KnownAreas } from '../areas/known-areas.ts'
import { isMatch, type Match } from '../areas/match.ts'
import type { CellResult } from '../entities.ts'
import { type Column, type Layout, splitCells, type ValueColumn } from '../profile/layout.ts'
import type { ImportProfile } from '../profile/model.ts'
import { dayAfterMonths } from '../values/calendar-periods.ts'
import { cellText, trimmed } from '../values/keywords.ts'
import { isNumericCell } from '../values/numeric-cell.ts'
import type { ReadPeriod } from '../values/periods.ts'
import { fromScaledInteger, Sums, toScaledInteger } from '../values/sums.ts'
import { toCellResult } from './cell-result.ts'
import { CellValues } from './cell-value.ts'
import { Events } from './events.ts'
import type { ReadFigure } from './figure.ts'
import { getPeriodFit, isOddInterval } from './figure-checks.ts'
import { isIncludedRow } from './included-rows.ts'
import type { KnownIndicator } from './indicators.ts'
import { ImportIssues } from './issues.ts'
import { RowAreas } from './row-area.ts'
import { type RowContext, RowContexts } from './row-context.ts'
import { RowParts } from './row-parts.ts'
import { type ColumnPositions, rowPeriod } from './row-period.ts'

export interface Reader {
  importProfile: ImportProfile
  layout: Layout
  areas: KnownAreas
  indicators: ReadonlyMap<string, KnownIndicator>
  /** The indicator of all figures, from the import profile or from the user. */
  indicator: string | null
  /** The period of the whole file, when neither a column nor the heads have it. */
  period: ReadPeriod | null
  /** The placed rows by number, when the order of the rows gives the hierarchy. */
  placedRows: ReadonlyMap<number, PlacedRow> | null
}

export interface ParsedCell {
  column: number
  text: string
  result: CellResult
  figure: ReadFigure | null
}

export interface ParsedRow {
  result: 'figures' | 'note' | 'left_out'
  figures: ReadFigure[]
  /** Filled only on request. */
  cells: ParsedCell[]
}

const leftOutArea: Match = { area: null, method: 'decided', confidence: 1 }

/** Reads the rows of a file in order with an import profile. */
export class Interpreter extends ImportIssues {
  readonly areas: RowAreas
  readonly #reader: Reader
  readonly #cells: CellValues
  readonly #parts: RowParts
  readonly #contexts: RowContexts
  readonly #events: Events
  readonly #units = new Map<string, Set<string>>()
  readonly #own = new Sums()
  readonly #longer: { key: string; figure: ReadFigure }[] = []
  readonly #values: (Column & ValueColumn)[]
  readonly #at: ColumnPositions
  /** Whether the heads name the areas, so that a row has none of its own. */
  readonly #hasHeadAreas: boolean

  constructor(reader: Reader) {
    super()
    this.#reader = reader
    this.areas = new RowAreas(reader, this)
    this.#cells = new CellValues(reader.importProfile, this)
    this.#parts = new RowParts(reader.importProfile, this)
    this.#contexts = new RowContexts(reader.importProfile, reader.layout, this)
    this.#events = new Events(reader.importProfile)
    this.#at = Object.fromEntries(
      reader.layout.columns.toReversed().map(({ kind, columnIndex }) => [kind, columnIndex]),
    )
    this.#values = reader.layout.columns.filter((column): column is Column & ValueColumn => column.kind === 'value')
    this.#hasHeadAreas = this.#values.some(({ area }) => area !== null)
  }

  read(row: TableRow, withCells = false): ParsedRow {
    const { importProfile, layout } = this.#reader
    const cells = splitCells(row.cells, importProfile.combinedColumn)
    const getCellText = (at: number) => trimmed(String(cells[at] ?? ''))
    const none = (result: ParsedRow['result'], shown: CellResult): ParsedRow => ({
      result,
      figures: [],
      cells: withCells
        ? cells.map((_, column) => ({ column, text: getCellText(column), result: shown, figure: null }))
        : [],
    })
    const first = getCellText(cells.findIndex((_, at) => getCellText(at) !== ''))
    const hasFigures = () => this.#values.some(({ columnIndex }) => isNumericCell(cells[columnIndex]))
    const isFooter = importProfile.footers.some((text) => first.startsWith(text))
    if (first === '' || (isFooter && !hasFigures())) return none('note', 'note')
    this.#checkWidth(row.number, cells)
    if (!isIncludedRow(importProfile, layout, getCellText)) return none('left_out', 'left_out')
    if (
      !this.#values.some(({ columnIndex }) => getCellText(columnIndex) !== '') &&
      importProfile.empty === 'leave_out'
    ) {
      this.counts.omitted += this.#values.length
      return none('left_out', 'left_out')
    }
    const period =
      importProfile.period === 'in_table' ? rowPeriod(importProfile, this.#at, getCellText) : this.#reader.period
    const day = (period ?? this.#values[0]?.period)?.startsOn ?? '2000-01-01'
    const matched = this.#hasHeadAreas ? undefined : this.areas.find(row, getCellText, day)
    if (matched && isMatch(matched) && matched.area === null) {
      this.counts.omitted += this.#values.length
      return none('left_out', 'left_out')
    }
    const ofRow = this.#contexts.read(row, getCellText, period ?? undefined)
    const figures: ReadFigure[] = []
    const byColumn = new Map<number, ReadFigure>()
    const states = new Map<number, CellResult>()
    for (const column of this.#values) {
      const before = this.issues.length + this.omittedIssueCount
      const cell = cells[column.columnIndex] ?? ''
      const place = column.area === null ? matched : this.#findHeadArea(row.number, column, cell, day)
      const figure = place && isMatch(place) && ofRow ? this.#figure(row, column, cell, place, ofRow) : undefined
      if (figure === undefined) {
        const wrong = this.issues.length + this.omittedIssueCount > before || !ofRow || !place || !isMatch(place)
        states.set(column.columnIndex, wrong ? 'fault' : 'left_out')
        continue
      }
      if (withCells) {
        byColumn.set(column.columnIndex, figure)
        states.set(column.columnIndex, figure.value === null ? 'absent' : 'value')
      }
      if (!importProfile.events) figures.push(figure)
    }
    return {
      result: 'figures',
      figures,
      cells: withCells
        ? cells.map((_, column) => ({
            column,
            text: getCellText(column),
            result: states.get(column) ?? toCellResult(layout.columns[column], matched),
            figure: byColumn.get(column) ?? null,
          }))
        : [],
    }
  }

  /**
   * Computes the results that need all rows: aggregated events, and comparisons of yearly figures with the sum of the
   * shorter periods.
   */
  finish(): ReadFigure[] {
    this.areas.doubts.finish()
    for (const { key, figure } of this.#longer) {
      const added = this.#own.getSum(key)
      if (added === undefined || figure.value === null || added === toScaledInteger(figure.value)) continue
      this.addSumDifference({ ...figure, reported: figure.value, summed: fromScaledInteger(added) })
    }
    return this.#events.listFigures()
  }

  /** Finds the area that the heads name for a cell; undefined for an empty cell, which says nothing about an area. */
  #findHeadArea(row: number, { columnIndex, area }: Column & ValueColumn, cell: string | number, day: LegalDate) {
    const isLeftOut = cellText(cell) === '' && this.#reader.importProfile.empty === 'leave_out'
    return isLeftOut ? leftOutArea : this.areas.findHead(row, columnIndex, area!, day)
  }

  /** Reports a cell to the right of the heads, whose meaning nothing names. */
  #checkWidth(row: number, cells: TableRow['cells']): void {
    const { width } = this.#reader.layout
    if (width === 0 || cells.length <= width) return
    const column = cells.findIndex((cell, at) => at >= width && cellText(cell) !== '')
    if (column !== -1) this.addIssue(row, column, 'COLUMN_UNKNOWN', cellText(cells[column]))
  }

  #figure(
    row: TableRow,
    column: Column & ValueColumn,
    cell: string | number,
    matched: Match,
    ofRow: RowContext,
  ): ReadFigure | undefined {
    const { importProfile, indicators, areas } = this.#reader
    const code = column.indicator ?? ofRow.indicator ?? this.#reader.indicator
    if (code === null) return this.addIssueOnce(row.number, column.columnIndex, 'INDICATOR_MISSING', column.head)
    const indicator = indicators.get(code)
    if (!indicator)
      return this.addIssueOnce(row.number, column.columnIndex, 'INDICATOR_UNKNOWN', code, [...indicators.keys()])
    if (indicator.definition.formula) return this.addIssueOnce(row.number, column.columnIndex, 'COMPUTED', code)
    if (matched.area === null) {
      this.counts.omitted += 1
      return undefined
    }
    const period = column.period ?? ofRow.period
    if (!period) return undefined
    const fit = getPeriodFit(period, indicator)
    if (fit === 'odd') return this.addIssueOnce(row.number, column.columnIndex, 'PERIOD_INVALID', period.length)
    const value = this.#cells.read(row.number, column.columnIndex, cell)
    if (!value) return undefined
    const parts = this.#parts.read(row.number, column, ofRow.labels, indicator)
    if (!parts) return undefined
    let state: ReadFigure['state'] = 'final'
    let partialTo: LegalDate | null = null
    for (const sign of [period.mark, value.mark]) {
      if (sign === null || sign === undefined) continue
      const mark = importProfile.marks[sign]
      if (!mark)
        return this.addIssueOnce(row.number, column.columnIndex, 'MARK_UNKNOWN', sign, Object.keys(importProfile.marks))
      if (mark.state === 'provisional') state = 'provisional'
      if (mark.partialTo !== null && mark.partialTo >= period.startsOn && mark.partialTo < period.endsOn)
        partialTo = mark.partialTo
      else if (mark.months !== null) partialTo = dayAfterMonths(period.startsOn, mark.months)
    }
    const figure: ReadFigure = {
      row: row.number,
      column: column.columnIndex,
      indicator: code,
      area:
        (matched.successiveAreas &&
          areas.selectValidOn(matched.successiveAreas, importProfile.areas.date ?? period.startsOn)) ??
        matched.area!,
      parts,
      startsOn: period.startsOn,
      endsOn: period.endsOn,
      value: value.amount,
      missing: value.missing,
      state,
      partialTo,
      ...ofRow.details,
      confidence: matched.confidence,
    }
    if (isOddInterval(figure, indicator))
      return this.addIssue(
        row.number,
        column.columnIndex,
        'INTERVAL_INVALID',
        [figure.low, figure.value, figure.high].join(' '),
      )
    if (importProfile.events?.aggregation !== 'counted' && this.#mixesUnits(figure, ofRow.unit)) return undefined
    if (importProfile.events) {
      if (this.#events.add(figure)) this.count(figure)
      return figure
    }
    if (fit === 'longer' && importProfile.longerPeriods === 'left_out') {
      this.counts.omitted += 1
      return undefined
    }
    const isChecked = importProfile.longerPeriods === 'checked'
    const year = () => `${code} ${figure.area.id} ${toPartsKey(parts)} ${figure.startsOn.slice(0, 4)}`
    if (fit === 'longer' && isChecked) {
      this.counts.checked += 1
      if (period.length === 'year') this.#longer.push({ key: year(), figure })
      return undefined
    }
    if (figure.value !== null && indicator.definition.periodType !== 'year' && isChecked)
      this.#own.add(year(), figure.value)
    this.count(figure)
    return figure
  }

  /** Figures of an indicator in different units are never part of a single series or sum. */
  #mixesUnits({ indicator, row }: ReadFigure, unit: string): boolean {
    const at = this.#at.unit
    if (at === undefined) return false
    const units = this.#units.get(indicator) ?? new Set()
    this.#units.set(indicator, units.add(unit))
    if (units.size > 1) this.addIssueOnce(row, at, 'UNITS_DIFFER', [...units].join(', '))
    return units.size > 1
  }
}
