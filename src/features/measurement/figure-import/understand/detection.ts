import type { TableReadOptions } from '#platform/workbook/any-table.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { KnownAreas } from '../areas/known-areas.ts'
import type { DecisionSubject } from '../entities.ts'
import type { Role } from '../profile/entities.ts'
import { filledHeads, joinHeads, splitCells } from '../profile/layout.ts'
import type { Hints, ImportProfile } from '../profile/model.ts'
import type { KnownIndicator } from '../read/indicators.ts'
import type { Sample } from '../read/sample.ts'
import { parsePeriod } from '../values/periods.ts'
import { computeProfiles, type Profile } from './columns.ts'
import type { Decision } from './decision.ts'
import { findAttributeRole, isNestedIn, placeArea, placeMeasures, placePeriod } from './place-columns.ts'
import { findShape } from './shape.ts'

/** What is known about a file before it is read. */
export interface FileContext {
  name: string
  readOptions: TableReadOptions
  areas: KnownAreas
  indicator: KnownIndicator | null
  today: LegalDate
  /** Hints from users. */
  hints?: Hints | undefined
}

export type Detection = ReturnType<typeof startDetection>

/** Finds the shape of the file. Returns it with functions that record decisions and the roles of columns. */
export function startDetection(sample: Sample, context: FileContext) {
  const shape = findShape(sample, context.areas, context.hints)
  const heads = filledHeads(shape.heads.map((cells) => splitCells(cells, shape.combinedColumn, true)))
  const profiles = computeProfiles(shape.body, shape.width, context.areas)
  const decisions: Decision[] = []
  const columns: ImportProfile['columns'] = []
  const taken = new Set<number>()
  const name = (at: number) => joinHeads(heads, at) || `#${at + 1}`
  return {
    context,
    shape,
    heads,
    profiles,
    decisions,
    columns,
    taken,
    name,
    decide: (subject: DecisionSubject, value: string, confidence: number, reason = '') =>
      decisions.push({ subject, value, confidence, reason }),
    /** Gives a column a role. */
    put: (at: number, role: Role) => {
      columns.push({ head: name(at), role })
      taken.add(at)
    },
    /** Returns the filled columns without a role. */
    free: () => profiles.filter(({ columnIndex, filled }) => !taken.has(columnIndex) && filled > 0),
  }
}

/** Records how the file is read, and which rows are titles, heads and footers. */
export function decideShape({ context, shape, heads, decide }: Detection): void {
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
}

export interface TimedHeads {
  level: number
  columns: number[]
  /** The labels of that level for those columns. */
  labels: string[]
  example: string
}

/** Returns the level of the heads that contains periods, and the columns below it. */
function periodHead(heads: readonly (readonly string[])[], profiles: readonly Profile[]): TimedHeads | undefined {
  for (const [level, words] of heads.entries()) {
    const columns = profiles
      .filter(({ columnIndex }) => parsePeriod(words[columnIndex] ?? '') !== undefined)
      .map(({ columnIndex }) => columnIndex)
    if (columns.length === 0) continue
    const texts = columns.map((at) => words[at]!)
    return { level, columns, labels: texts, example: [texts[0], texts.at(-1)].join(' … ') }
  }
  return undefined
}

/** Finds the periods: in a level of the heads, or in a column. */
export function placePeriods({ heads, profiles, taken, free, put, decide, name }: Detection): TimedHeads | undefined {
  const timed = periodHead(heads, profiles)
  for (const at of timed?.columns ?? []) taken.add(at)
  if (timed) decide('periods', timed.example, 0.97, 'heads')
  else placePeriod(free(), put, decide, name)
  return timed
}

/** Finds the column with the areas, and the columns with their upper areas. */
export function placeAreas({ context, shape, free, put, decide, name }: Detection) {
  const area = placeArea(free(), shape, name)
  if (!area) return undefined
  put(area.columnIndex, { kind: 'area' })
  decide('area', name(area.columnIndex), area.confidence, area.method)
  // Other columns with names of areas are upper areas. They are not needed when there is a code.
  if (area.method === 'names')
    for (const profile of free())
      if (
        profile.areaNameShare >= 0.8 &&
        profile.numeric < 0.5 &&
        isNestedIn(shape, area.columnIndex, profile.columnIndex, context.areas)
      )
        put(profile.columnIndex, { kind: 'area_above' })
  return area
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
export function placeValues(detection: Detection, timed: TimedHeads | undefined): number[] {
  const { context, profiles, taken, free, put, decide, name } = detection
  const measures = timed ? [] : placeMeasures(free(), context.indicator, name, put)
  if (measures.length > 0)
    decide('values', measures.map(({ columnIndex }) => name(columnIndex)).join(', '), measures[0]!.confidence)
  for (const { columnIndex, filled } of profiles) {
    if (taken.has(columnIndex)) continue
    put(columnIndex, { kind: 'ignored' })
    decide('ignored', name(columnIndex), filled === 0 ? 0.99 : 0.5)
  }
  return timed ? timed.columns : measures.map(({ columnIndex }) => columnIndex)
}
