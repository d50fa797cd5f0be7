import { toPartsKey } from '#features/measurement/indicators/observations/model.ts'
import type { TableRow } from '#platform/workbook/model.ts'
import { tooLarge } from '#platform/workbook/workbook-error.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { matchByOrder, type OrderedRow, type PlacedRow } from '../areas/by-order.ts'
import type { KnownAreas } from '../areas/known-areas.ts'
import { isMatch } from '../areas/match.ts'
import { buildLayout, type Layout, splitCells } from '../profile/layout.ts'
import { bareName, type ImportProfile } from '../profile/model.ts'
import { cellText } from '../values/keywords.ts'
import { parsePeriod, type ReadPeriod } from '../values/periods.ts'
import { fromScaledInteger, toScaledInteger } from '../values/sums.ts'
import { type PeriodTexts, readWholePeriod } from '../values/whole-period.ts'
import type { ReadFigure } from './figure.ts'
import type { KnownIndicator } from './indicators.ts'
import { Interpreter, type ParsedRow } from './interpret.ts'
import { getPeriodTexts, loadRowsAbove, type OpenFile, readArrangedRows } from './open-file.ts'

/** Maximum number of rows of a file with nested rows. Such a file is read completely before any row is placed. */
const maxOrderedRows = 50_000

/** Returns the indicator of all figures of a file when no column names it. */
export function resolveIndicator(
  { indicator }: ImportProfile,
  fileName: string,
  requestedCode: string | undefined,
): string | null {
  if (requestedCode !== undefined) return requestedCode
  if (indicator.kind === 'fixed') return indicator.code
  return indicator.kind === 'by_file' ? (indicator.files[bareName(fileName)] ?? null) : null
}

/** Returns every indicator that an import profile names. */
export function listProfileIndicators({ columns, heads, indicator }: ImportProfile): string[] {
  const named = [...columns.map((column) => column.role), ...heads].flatMap((role) => {
    if (role.kind === 'indicator') return Object.values(role.codes)
    return role.kind === 'value' ? [role.indicator] : []
  })
  if (indicator.kind === 'fixed') named.push(indicator.code)
  if (indicator.kind === 'by_file') named.push(...Object.values(indicator.files))
  return [...new Set(named.filter((code) => code !== null))]
}

/**
 * Returns the period of a file whose table names none: from the texts around it, or as requested.
 * @param requested the label that the user entered
 */
export function resolvePeriod(
  { period, periodStyle }: ImportProfile,
  texts: PeriodTexts,
  requested: string | undefined,
): ReadPeriod | null {
  if (period === 'in_table') return null
  const label = requested ?? readWholePeriod(period, texts)
  return (label !== null && parsePeriod(label, periodStyle)) || null
}

export interface FileReadContext {
  importProfile: ImportProfile
  areas: KnownAreas
  indicators: ReadonlyMap<string, KnownIndicator>
  indicator: string | null
  /** The period that the user entered for the whole file. */
  periodLabel?: string | undefined
}

export interface ReadCallbacks {
  /** Receives figures in batches while they are read. */
  figures?: (figures: readonly ReadFigure[]) => Promise<void> | void
  /** Rows to show, from a given row of the file. */
  previewRows?: { from: number; limit: number; onRow: (row: TableRow, reading: ParsedRow) => void }
  /** Receives the share that was read, from 0 to 1. */
  progress?: (share: number) => void
}

export interface FileRead {
  layout: Layout
  reader: Interpreter
  /** Number of totals in the file that were compared with their parts. */
  sumsChecked: number
}

/**
 * Reads a whole file with an import profile. The `reader` of the result contains the issues.
 * @throws WorkbookError
 */
export async function loadFile(open: OpenFile, reading: FileReadContext, taking: ReadCallbacks): Promise<FileRead> {
  const { importProfile, areas } = reading
  const children = importProfile.titles + importProfile.heads.length
  const above = await loadRowsAbove(open, importProfile)
  const layout = buildLayout(
    above.slice(importProfile.titles).map(({ cells }) => cells),
    importProfile,
  )
  const texts = getPeriodTexts(open, above.slice(0, importProfile.titles))
  const period = resolvePeriod(importProfile, texts, reading.periodLabel)
  const { order } = importProfile.areas
  const placedRows =
    order === null || layout.issues.length > 0 ? null : await placeRows(open, layout, { importProfile, areas, order })
  const reader = new Interpreter({ ...reading, period, layout, placedRows })
  for (const { code, column, value } of layout.issues) reader.addIssue(null, column, code, value, listHeads(layout))
  addOpenQuestions(reader, importProfile, period)
  const { previewRows, figures: take, progress } = taking
  const figuresByArea: FiguresByArea = new Map()
  let at = 0
  for await (const rows of readArrangedRows(open, importProfile)) {
    const figures: ReadFigure[] = []
    for (const row of rows) {
      at += 1
      const isShown = previewRows !== undefined && row.number >= previewRows.from && previewRows.limit > 0
      if (at <= children) {
        if (isShown) previewRows.onRow(row, toHeaderRow(row, at <= importProfile.titles, importProfile))
      } else if (layout.issues.length === 0 || isShown) {
        const read = layout.issues.length > 0 ? unread(row, importProfile) : reader.read(row, isShown)
        for (const figure of read.figures) {
          figures.push(figure)
          if (placedRows) remember(figuresByArea, figure)
        }
        if (isShown) previewRows.onRow(row, read)
      }
      if (isShown) previewRows.limit -= 1
    }
    if (figures.length > 0) await take?.(figures)
    progress?.(open.sample.total === 0 ? 1 : Math.min(1, at / open.sample.total))
  }
  const rest = reader.finish()
  if (rest.length > 0) await take?.(rest)
  if (reader.counts.figures === 0 && reader.issues.length === 0) reader.addIssue(null, null, 'NO_FIGURES', '')
  return { layout, reader, sumsChecked: placedRows ? checkSums(figuresByArea, placedRows, reader) : 0 }
}

/** Reports what a person has to decide before the file is imported. */
function addOpenQuestions(
  reader: Interpreter,
  { questions, period: source }: ImportProfile,
  period: ReadPeriod | null,
) {
  for (const { subject, evidence } of questions) reader.addIssue(null, null, 'QUESTION_OPEN', `${subject}: ${evidence}`)
  const isAsked = questions.some(({ subject }) => subject === 'period' || subject === 'split_years')
  if (source !== 'in_table' && period === null && !isAsked) reader.addIssue(null, null, 'PERIOD_ASKED', '')
}

const listHeads = ({ columns }: Layout): string[] => columns.map(({ head }) => head).filter((head) => head !== '')

const toHeaderRow = (row: TableRow, isTitle: boolean, importProfile: ImportProfile): ParsedRow => ({
  result: 'note',
  figures: [],
  cells: splitCells(row.cells, importProfile.combinedColumn, !isTitle).map((cell, column) => ({
    column,
    text: cellText(cell),
    result: isTitle ? 'title' : 'head',
    figure: null,
  })),
})

/** Returns the result for a row when the heads of the file are not understood. */
const unread = (row: TableRow, importProfile: ImportProfile): ParsedRow => ({
  result: 'left_out',
  figures: [],
  cells: splitCells(row.cells, importProfile.combinedColumn).map((cell, column) => ({
    column,
    text: cellText(cell),
    result: 'left_out',
    figure: null,
  })),
})

interface Ordered {
  importProfile: ImportProfile
  areas: KnownAreas
  order: string
}

/** Places all rows of a file in a hierarchy of areas. Tries several days and methods and selects the best match. */
async function placeRows(
  open: OpenFile,
  layout: Layout,
  { importProfile, areas, order }: Ordered,
): Promise<Map<number, PlacedRow>> {
  const column = layout.columns.find((entry) => entry.kind === 'area')
  const values = layout.columns.filter((entry) => entry.kind === 'value')
  const rows: (OrderedRow & { number: number })[] = []
  let at = 0
  for await (const row of readArrangedRows(open, importProfile))
    for (const { number, cells: whole } of row) {
      at += 1
      if (at <= importProfile.titles + importProfile.heads.length) continue
      const cells = splitCells(whole, importProfile.combinedColumn)
      const label = column ? cellText(cells[column.columnIndex]) : ''
      if (label === '' || importProfile.footers.some((text) => label.startsWith(text))) continue
      rows.push({ number, label, figures: values.map((entry) => cellText(cells[entry.columnIndex])).join('|') })
      if (rows.length > maxOrderedRows) throw tooLarge('rows', maxOrderedRows)
    }
  const starts = values.flatMap((entry) => (entry.kind === 'value' && entry.period ? [entry.period.startsOn] : []))
  const days =
    importProfile.areas.date === null
      ? [...new Set([starts.at(-1), starts[0]].filter((day) => day !== undefined))]
      : [importProfile.areas.date]
  const { kinds, decided } = importProfile.areas
  const turns = Object.values(decided).includes(null) ? (['placed', 'skipped'] as const) : (['skipped'] as const)
  const relations = (days.length > 0 ? days : ['2000-01-01']).flatMap((day: LegalDate) =>
    turns.map((omittedRowHandling) => {
      const placedRows = matchByOrder(rows, areas, { kinds, decided, hierarchy: order, day, omittedRowHandling })
      return { placedRows, matchCount: placedRows.filter((row) => isMatch(row.matched)).length }
    }),
  )
  const [best] = relations.toSorted((left, other) => other.matchCount - left.matchCount)
  return new Map(
    best!.placedRows.map((row, index) => [
      rows[index]!.number,
      { ...row, parent: row.parent === -1 ? -1 : rows[row.parent]!.number },
    ]),
  )
}

/** The figure of each area, by indicator, breakdown and period. */
type FiguresByArea = Map<string, Map<Id, ReadFigure>>

function remember(figuresByArea: FiguresByArea, figure: ReadFigure): void {
  if (figure.value === null) return
  const key = [figure.indicator, toPartsKey(figure.parts), figure.startsOn, figure.endsOn].join(' ')
  const ofAreas = figuresByArea.get(key) ?? new Map<Id, ReadFigure>()
  figuresByArea.set(key, ofAreas)
  if (!ofAreas.has(figure.area.id)) ofAreas.set(figure.area.id, figure)
}

/**
 * Compares each total in the file with the sum of the rows directly below it. Each area counts once, even when it is
 * repeated.
 * @returns the number of compared totals
 */
function checkSums(figuresByArea: FiguresByArea, placed: ReadonlyMap<number, PlacedRow>, reader: Interpreter): number {
  const getMatchedArea = (row: number) => {
    const matched = placed.get(row)?.matched
    return matched && isMatch(matched) ? matched.area : null
  }
  const children = new Map<Id, Set<Id>>()
  for (const [number, { parent }] of placed) {
    const [own, over] = [getMatchedArea(number), parent === -1 ? null : getMatchedArea(parent)]
    if (own && over && own.id !== over.id) children.set(over.id, (children.get(over.id) ?? new Set()).add(own.id))
  }
  let checked = 0
  for (const ofAreas of figuresByArea.values())
    for (const [areaId, parts] of children) {
      const whole = ofAreas.get(areaId)
      const known = [...parts].map((part) => ofAreas.get(part)).filter((readFigure) => readFigure !== undefined)
      // When a part is missing, the sum of the other parts cannot be compared with the whole.
      if (!whole || known.length < parts.size) continue
      checked += 1
      const added = known.reduce((sum, readFigure) => sum + toScaledInteger(readFigure.value!), 0n)
      if (added !== toScaledInteger(whole.value!))
        reader.addSumDifference({ ...whole, reported: whole.value!, summed: fromScaledInteger(added) })
    }
  return checked
}
