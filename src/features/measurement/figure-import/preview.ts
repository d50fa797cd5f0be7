import type { LockedLine } from '#features/measurement/indicators/index.ts'
import type { Transact } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { KnownArea } from './areas/known-area.ts'
import { createComparison, type UnreportedFigure } from './compare-figures.ts'
import { toLockedIssue } from './locked.ts'
import type { Prepared } from './prepare.ts'
import { type FigurePreview, maxBatchSize, type PreviewFigure, type PreviewRow } from './preview/entities.ts'
import type { ReadFigure } from './read/figure.ts'
import { type FileRead, loadFile } from './read/file.ts'
import type { ParsedRow } from './read/interpret.ts'
import type { Decision } from './understand/decision.ts'

/** Maximum number of columns shown per row, and maximum number of columns named. */
const maxColumns = 60
const maxNamed = 500
/** Maximum number of guessed or unknown areas listed. */
const maxAreas = 300
/** Number of codes shown with their areas when a user confirms that numbers are codes. */
const maxExamples = 6
const maxTextLength = 120

/** Returns the effects of importing a file, with the result for each cell. */
export async function previewFile(
  transact: Transact,
  { open, readContext, importProfileSource, decisions }: Prepared,
  { ownerId, fromRow, limit, correcting }: { ownerId: Id; fromRow: number; limit: number; correcting: boolean },
): Promise<FigurePreview> {
  const rows: PreviewRow[] = []
  const comparison = createComparison(transact, readContext.indicators, ownerId)
  const mayCorrect = await transact('read', async ({ actor }) => may(actor, 'figure.approve', ownerId))
  const read = await loadFile(open, readContext, {
    previewRows: { from: fromRow, limit, onRow: (row, parsedRow) => rows.push(toPreviewRow(row.number, parsedRow)) },
    figures: comparison.add,
  })
  const { counts, repeated, differing, unreported, locked, replaced } = await comparison.finish()
  markIssues(rows, [...differing, ...unreported.map(({ figure }) => figure)])
  const own = mayCorrect ? locked.filter(({ reporterId }) => reporterId === ownerId) : []
  const corrects = correcting ? own : []
  addComparisonIssues(
    read,
    differing,
    locked.filter((lockedLine) => !corrects.includes(lockedLine)),
    unreported,
  )
  return {
    accepted: read.reader.issues.length === 0,
    isLong: read.reader.counts.figures > maxBatchSize,
    importProfile: readContext.importProfile,
    importProfileSource,
    decisions: decisions.map((decision) => adjustForSums(decision, read)),
    readOptions: open.table.readOptions,
    tables: open.tables.length > 1 ? [...open.tables] : [],
    sheets: [...open.table.sheets],
    rowCount: open.sample.total,
    columnCount: read.layout.width,
    columns: toPreviewColumns(read),
    rows,
    ...found(read, readContext.areas.countries),
    corrects: corrects.map(({ line, approval }) => ({ row: line, approval: approval ?? null })),
    replaced: replaced.map(({ figure, before }) => ({
      row: figure.row,
      ...toFigurePlace(figure),
      before,
      after: { value: figure.value, missing: figure.missing, state: figure.state },
    })),
    correctable: own.length - corrects.length,
    counts: { ...read.reader.counts, repeated, sumsChecked: read.sumsChecked, ...counts },
  }
}

/** Marks cells with issues that depend on other figures. They are known only after the row is in the preview. */
function markIssues(rows: readonly PreviewRow[], figures: readonly ReadFigure[]): void {
  const visible = new Map(rows.map((row) => [row.number, row]))
  for (const { row, column } of figures) {
    const cell = visible.get(row)?.cells[column]
    if (cell) cell.result = 'fault'
  }
}

/** Adds the issues that result from the comparison with other figures. */
function addComparisonIssues(
  { reader }: FileRead,
  differing: readonly ReadFigure[],
  locked: readonly LockedLine[],
  unreported: readonly UnreportedFigure[],
): void {
  for (const { row, column, area, startsOn } of differing.slice(0, 100))
    reader.addIssue(row, column, 'DUPLICATE_VALUE', `${area.code} ${startsOn}`)
  for (const { row, code, value } of locked.map(toLockedIssue)) reader.addIssue(row, null, code, value)
  for (const { figure, code } of unreported)
    reader.addIssueOnce(figure.row, figure.column, code, reader.areas.paths.get(figure.area.id) ?? figure.area.code)
}

function toPreviewColumns({ layout }: FileRead): FigurePreview['columns'] {
  const holds = new Map(layout.columns.map(({ columnIndex, kind }) => [columnIndex, kind]))
  return layout.profileColumns.slice(0, maxNamed).map((entry, at) => ({ ...entry, kind: holds.get(at) ?? null }))
}

/**
 * Adjusts the confidence of a decision. Wrongly read numbers and wrongly placed rows do not add up to the totals of the
 * file.
 */
function adjustForSums(decision: Decision, { sumsChecked, reader }: FileRead): Decision {
  if (sumsChecked === 0 || (decision.subject !== 'numbers' && decision.subject !== 'order')) return decision
  const agree = reader.sumDifferences.length === 0
  return { ...decision, confidence: agree ? 0.99 : Math.min(decision.confidence, 0.5), reason: 'sums' }
}

const toNamedArea = ({ code, kind, names }: KnownArea) => ({ code, kind, names })

function found(
  { reader }: FileRead,
  countries: readonly string[],
): Pick<FigurePreview, 'areas' | 'issues' | 'omittedIssueCount' | 'sumDifferences' | 'omittedSumCount'> {
  const { doubts } = reader.areas
  const unknown = [...reader.areas.unknown.values()]
  const guessed = [...reader.areas.guessed.values()].toSorted(
    (left, other) => left.match.confidence - other.match.confidence,
  )
  return {
    areas: {
      matchedCount: reader.areas.matchedLabels.size,
      guessed: guessed.slice(0, maxAreas).map(({ path, label, row, match }) => ({
        path,
        label,
        row,
        area: match.area && toNamedArea(match.area),
        method: match.method,
        confidence: match.confidence,
      })),
      unknown: unknown.slice(0, maxAreas).map(({ path, label, firstRow, rows, proposals }) => ({
        path,
        label,
        firstRow,
        rows,
        proposals: proposals.map(toNamedArea),
      })),
      omittedUnknownCount: Math.max(0, unknown.length - maxAreas),
      countries: [...countries],
      knownShare: doubts.knownShare,
      doubts: doubts.doubts.map(({ area, ...doubt }) => ({ ...doubt, area: toNamedArea(area) })),
      omittedDoubtCount: doubts.omittedCount,
      bareCodeCount: doubts.bareCodes.length,
      bareCodes: doubts.bareCodes.slice(0, maxExamples).map(({ label, area }) => ({ label, area: toNamedArea(area) })),
    },
    issues: toIssues(reader),
    omittedIssueCount: reader.omittedIssueCount,
    sumDifferences: reader.sumDifferences.map(({ row, column, area, startsOn, endsOn, reported, summed }) => ({
      row,
      column: column + 1,
      area: toNamedArea(area),
      startsOn,
      endsOn,
      reported,
      summed,
    })),
    omittedSumCount: reader.omittedSumCount,
  }
}

/** Converts issues for output. Columns are counted from 1. */
export const toIssues = ({ issues }: FileRead['reader']): FigurePreview['issues'] =>
  issues.map(({ row, column, code, value, proposals }) => ({
    row,
    column: column === null ? null : column + 1,
    code,
    value,
    proposals: [...proposals],
  }))

const toFigurePlace = ({ indicator, area, parts, startsOn, endsOn }: ReadFigure) => ({
  indicator,
  area: toNamedArea(area),
  parts,
  startsOn,
  endsOn,
})

const toPreviewFigure = (figure: ReadFigure): PreviewFigure => ({
  ...toFigurePlace(figure),
  value: figure.value,
  missing: figure.missing,
  state: figure.state,
  partialTo: figure.partialTo,
  confidence: figure.confidence,
})

const toPreviewRow = (number: number, { cells }: ParsedRow): PreviewRow => ({
  number,
  cells: cells.slice(0, maxColumns).map(({ text, result, figure }) => ({
    text: text.slice(0, maxTextLength),
    result,
    figure: figure && toPreviewFigure(figure),
  })),
})
