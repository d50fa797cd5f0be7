import type { TableReadOptions } from '#platform/workbook/any-table.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { KnownAreas } from '../areas/known-areas.ts'
import { type Arrangement, asInFile, sectionHead } from '../arrange/model.ts'
import { arrangeFirstRows } from '../arrange/rows.ts'
import type { DecisionSubject } from '../entities.ts'
import type { FileQuestion, QuestionSubject, Role } from '../profile/entities.ts'
import { filledHeads, joinHeads, splitCells } from '../profile/layout.ts'
import type { Hints, ImportProfile } from '../profile/model.ts'
import type { KnownIndicator } from '../read/indicators.ts'
import type { Sample } from '../read/sample.ts'
import type { PeriodTexts } from '../values/whole-period.ts'
import { detectArrangement } from './arrangement.ts'
import { computeProfiles } from './columns.ts'
import { findCountry } from './country.ts'
import type { Decision } from './decision.ts'
import type { HeadedColumns } from './headed-columns.ts'
import { findAttributeRole, placeMeasures } from './place-columns.ts'
import { findShape } from './shape.ts'

/** What is known about a file before it is read. */
export interface FileContext {
  name: string
  readOptions: TableReadOptions
  areas: KnownAreas
  indicator: KnownIndicator | null
  today: LegalDate
  /** The first text of each table of the sheet. */
  tables: readonly string[]
  /** The names of the file and the sheet, which may name the period. */
  texts: Pick<PeriodTexts, 'fileName' | 'sheetName'>
  /** Hints from users. */
  hints?: Hints | undefined
}

/** The context with the country of the file and its areas. */
interface CountryContext extends FileContext {
  country: string | null
  /** Whether any label is an area of the country, or the country is not chosen. */
  isCountryKnown: boolean
}

export type Detection = ReturnType<typeof startDetection>

/** Finds the shape of the file. Returns it with functions that record decisions, questions and the roles of columns. */
export function startDetection(sample: Sample, given: FileContext) {
  const { shape, arrangement } = findArrangedShape(sample, given)
  const heads = filledHeads(shape.heads.map((cells) => splitCells(cells, shape.combinedColumn, true)))
  const found = findCountry(computeProfiles(shape.body, shape.width, given.areas), given)
  const context: CountryContext = { ...given, ...found }
  const profiles = computeProfiles(shape.body, shape.width, context.areas)
  const decisions: Decision[] = [...found.decisions]
  const questions: FileQuestion[] = []
  const columns: ImportProfile['columns'] = []
  const taken = new Set<number>()
  const name = (at: number) => joinHeads(heads, at) || `#${at + 1}`
  return {
    context,
    arrangement,
    shape,
    heads,
    profiles,
    decisions,
    questions,
    columns,
    taken,
    name,
    decide: (subject: DecisionSubject, value: string, confidence: number, reason = '') =>
      decisions.push({ subject, value, confidence, reason }),
    ask: (subject: QuestionSubject, options: readonly string[], proposal: string | null, evidence: string) =>
      questions.push({ subject, options: [...options], proposal, evidence: evidence.slice(0, 400) }),
    /** Gives a column a role. */
    put: (at: number, role: Role) => {
      columns.push({ head: name(at), role })
      taken.add(at)
    },
    /** Returns the filled columns without a role. */
    free: () => profiles.filter(({ columnIndex, filled }) => !taken.has(columnIndex) && filled > 0),
  }
}

/** Finds the shape of the table as it is in the file, and again after its rows were arranged. */
function findArrangedShape({ first, last, total }: Sample, { areas, hints, tables }: FileContext) {
  const table = tables.length > 1 ? (hints?.table ?? 1) : null
  const rough = findShape({ first, last, total }, areas, hints)
  const names = filledHeads(rough.heads)
  const { sectionColumn, filledDown } = rough.combinedColumn
    ? asInFile
    : detectArrangement(rough.body, (at) => joinHeads(names, at))
  const arrangement: Arrangement = { table, sectionColumn, filledDown }
  if (sectionColumn === null && filledDown.length === 0) return { shape: rough, arrangement }
  const above = { titles: rough.titles, heads: rough.heads.length }
  const sample = { first: arrangeFirstRows(first, arrangement, above), last, total }
  return { shape: findShape(sample, areas, above), arrangement }
}

/** Records how the file is read, and which rows are titles, heads and footers. */
export function decideShape({ context, arrangement, shape, heads, name, decide, ask }: Detection): void {
  const { encoding, delimiter, sheet } = context.readOptions
  decide(
    'reading',
    [sheet, encoding, delimiter].filter((value) => value !== null).join(' '),
    encoding === 'windows-1252' ? 0.8 : 0.97,
  )
  decide('heads', `${shape.titles + 1}–${shape.titles + shape.heads.length}`, shape.confidence)
  if (shape.combinedColumn)
    decide('apart', `${shape.combinedColumn.separator} (${heads.at(-1)?.[shape.combinedColumn.column] ?? ''})`, 0.95)
  for (const footer of shape.footers) decide('footers', footer, 0.9)
  const { sectionColumn, filledDown } = arrangement
  if (sectionColumn !== null) decide('arrangement', sectionHead, 0.7, 'sections')
  if (filledDown.length > 0) decide('arrangement', filledDown.map(name).join(', '), 0.7, 'filled_down')
  const { tables, hints } = context
  if (tables.length > 1 && (hints?.table ?? null) === null)
    ask(
      'table',
      tables.map((_, at) => String(at + 1)),
      null,
      tables.map((title, at) => `${at + 1}: ${title}`).join(' · '),
    )
}

/** Finds the columns that describe the figures, such as units and dimensions. */
export function placeAttributes({ context, free, put, decide, name }: Detection): void {
  for (const profile of free()) {
    const role = findAttributeRole(profile, name(profile.columnIndex), context.indicator)
    if (!role) continue
    put(profile.columnIndex, role)
    if (role.kind === 'unit') decide('unit', name(profile.columnIndex), 0.8)
    if (role.kind === 'dimension') decide('dimension', `${name(profile.columnIndex)} → ${role.dimension}`, 0.9)
  }
}

/** Finds the columns with the figures. All other columns are ignored. */
export function placeValues(detection: Detection, headed: HeadedColumns | undefined): number[] {
  const { context, profiles, taken, free, put, decide, ask, name } = detection
  const { placed, candidates } = headed
    ? { placed: [], candidates: [] }
    : placeMeasures(free(), context.indicator, name, put)
  if (placed.length > 0)
    decide('values', placed.map(({ columnIndex }) => name(columnIndex)).join(', '), placed[0]!.confidence)
  if (candidates.length > 0) ask('values', candidates.map(name), null, '')
  for (const { columnIndex, filled } of profiles) {
    if (taken.has(columnIndex)) continue
    put(columnIndex, { kind: 'ignored' })
    decide('ignored', name(columnIndex), filled === 0 ? 0.99 : 0.5)
  }
  return headed ? headed.columns : placed.map(({ columnIndex }) => columnIndex)
}
