import type { TableReadOptions } from '#platform/workbook/any-table.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { KnownAreas } from '../areas/known-areas.ts'
import type { DecisionSubject } from '../entities.ts'
import type { HeadRole, Role } from '../profile/entities.ts'
import { toFormKey } from '../profile/form.ts'
import { filledHeads, joinHeads, splitCells } from '../profile/layout.ts'
import type { Hints, ImportProfile } from '../profile/model.ts'
import type { KnownIndicator } from '../read/indicators.ts'
import type { Sample } from '../read/sample.ts'
import { cellText, plain } from '../values/keywords.ts'
import { findMarks } from '../values/numbers.ts'
import { readPeriod, splitMark } from '../values/periods.ts'
import { computeProfiles, type Profile } from './columns.ts'
import type { Decision } from './decision.ts'
import { absenceKeywords } from './keywords.ts'
import { detectAreaKinds, detectAreaOrder } from './order.ts'
import { bestDimension, findAttributeRole, isNestedIn, placeArea, placeMeasures, placePeriod } from './place-columns.ts'
import { findShape } from './shape.ts'
import { findSigns, partialMonths } from './signs.ts'

export interface Understood {
  importProfile: ImportProfile
  decisions: Decision[]
}

/**
 * Detects an import profile from the first and last rows of a file. The profile is a proposal that a user checks and
 * fixes.
 */
export function understand(
  sample: Sample,
  given: {
    name: string
    readOptions: TableReadOptions
    areas: KnownAreas
    indicator: KnownIndicator | null
    today: LegalDate
    /** Hints from users. */
    hints?: Hints | undefined
  },
): Understood {
  const decisions: Decision[] = []
  const decide = (subject: DecisionSubject, value: string, confidence: number, reason = '') =>
    decisions.push({ subject, value, confidence, reason })
  const { areas, indicator, hints } = given
  const shape = findShape(sample, areas, hints)
  const heads = filledHeads(shape.heads.map((cells) => splitCells(cells, shape.combinedColumn, true)))
  const { encoding, delimiter, sheet } = given.readOptions
  decide(
    'reading',
    [sheet, encoding, delimiter].filter((value) => value !== null).join(' '),
    encoding === 'windows-1252' ? 0.8 : 0.97,
  )
  decide('heads', `${shape.titles + 1}–${shape.titles + shape.heads.length}`, shape.confidence)
  if (shape.combinedColumn)
    decide('apart', `${shape.combinedColumn.separator} (${heads.at(-1)?.[shape.combinedColumn.column] ?? ''})`, 0.95)
  for (const footer of shape.footers) decide('footers', footer, 0.9)
  const profiles = computeProfiles(shape.body, shape.width, areas)
  const name = (at: number) => joinHeads(heads, at) || `#${at + 1}`

  const timed = periodHead(heads, profiles)
  const columns: ImportProfile['columns'] = []
  const taken = new Set<number>()
  const put = (at: number, role: Role) => {
    columns.push({ head: name(at), role })
    taken.add(at)
  }
  for (const at of timed?.columns ?? []) taken.add(at)
  const free = () => profiles.filter(({ columnIndex, filled }) => !taken.has(columnIndex) && filled > 0)

  if (timed) decide('periods', timed.example, 0.97, 'heads')
  else placePeriod(free(), put, decide, name)
  const area = placeArea(free(), shape, name)
  if (area) {
    put(area.columnIndex, { kind: 'area' })
    decide('area', name(area.columnIndex), area.confidence, area.method)
    // Other columns with names of areas are upper areas. They are not needed when there is a code.
    if (area.method === 'names')
      for (const profile of free())
        if (
          profile.areaNameShare >= 0.8 &&
          profile.numeric < 0.5 &&
          isNestedIn(shape, area.columnIndex, profile.columnIndex, areas)
        )
          put(profile.columnIndex, { kind: 'area_above' })
  }
  for (const profile of free()) {
    const role = findAttributeRole(profile, name(profile.columnIndex), indicator)
    if (!role) continue
    put(profile.columnIndex, role)
    if (role.kind === 'unit') decide('unit', name(profile.columnIndex), 0.8)
    if (role.kind === 'dimension') decide('dimension', `${name(profile.columnIndex)} → ${role.dimension}`, 0.9)
  }
  const measures = timed ? [] : placeMeasures(free(), indicator, name, put)
  if (measures.length > 0)
    decide('values', measures.map(({ columnIndex }) => name(columnIndex)).join(', '), measures[0]!.confidence)
  for (const { columnIndex, filled } of profiles) {
    if (taken.has(columnIndex)) continue
    put(columnIndex, { kind: 'ignored' })
    decide('ignored', name(columnIndex), filled === 0 ? 0.99 : 0.5)
  }

  const valueColumns = timed ? timed.columns : measures.map(({ columnIndex }) => columnIndex)
  const values = shape.body.flatMap(({ cells }) => valueColumns.map((at) => cells[at] ?? ''))
  const numbers = findMarks(values.map((cell) => (typeof cell === 'number' ? cell : splitMark(cell).text)))
  decide(
    'numbers',
    `${numbers.marks.thousands ?? ''} ${numbers.marks.decimal ?? ''}`,
    numbers.confidence,
    numbers.example || numbers.reasonCode,
  )
  // Labels for a missing figure, also for rows after the sample. Letters are included only when they occur in the
  // sample.
  const absent: ImportProfile['absent'] = { '<': 'withheld' }
  for (const [words, reason] of Object.entries(absenceKeywords))
    if (words.length > 1 || !/\p{L}/u.test(words)) absent[words] = reason
  const seen = new Set<string>()
  for (const cell of new Set(values.map((entry) => cellText(entry).toLowerCase()))) {
    const bare = splitMark(cell).text
    const reason = absenceKeywords[cell] ?? absenceKeywords[bare]
    const messages = absenceKeywords[cell] ? cell : /^<\s*\d+$/.test(cell) ? '<' : bare
    if (reason) absent[messages] = reason
    if (absent[messages]) seen.add(messages)
  }
  for (const text of seen) decide('absent', `${text} → ${absent[text]}`, 0.8)
  const marks = findSigns(shape, timed?.labels ?? [], values, decide)
  const partial = timed && partialMonths(shape, timed.columns)
  if (partial && timed) {
    const { mark } = readPeriod(timed.labels[partial.index]!) ?? {}
    if (mark && marks[mark]) {
      marks[mark] = { ...marks[mark], months: partial.months }
      decide('partial', `${timed.labels[partial.index]}: ${partial.months}/12`, 0.6)
    }
  }
  const kinds = area ? detectAreaKinds(profiles[area.columnIndex]!, areas, indicator) : []
  const order =
    area && area.method !== 'code'
      ? detectAreaOrder(
          shape,
          { columnIndex: area.columnIndex, values: valueColumns, kinds, periods: timed?.labels ?? [] },
          areas,
          given.today,
        )
      : undefined
  if (order) decide('order', order.hierarchy, order.share)
  const eventful = columns.some(({ role }) => role.kind === 'date')
  if (eventful) decide('events', 'counted', 0.6)

  const headRoles = shape.heads.map((_, level): HeadRole => headRole(level, timed, heads, indicator, decide))
  const recipe: ImportProfile = {
    formatVersion: 1,
    name: given.name.slice(0, 120),
    form: '',
    readOptions: {
      encoding: hints?.readOptions.encoding ?? null,
      delimiter: hints?.readOptions.delimiter ?? null,
      sheet,
    },
    titles: shape.titles,
    heads: headRoles,
    combinedColumn: shape.combinedColumn,
    footers: shape.footers,
    columns,
    otherColumns: 'refused',
    rows: [],
    numbers: numbers.marks,
    absent,
    empty: 'leave_out',
    marks,
    indicator: { kind: 'asked' },
    areas: {
      fixedArea: null,
      kinds: order ? [] : kinds,
      order: order?.hierarchy ?? null,
      scopeAreaCode: null,
      date: order?.day ?? null,
      decided: hints?.decided ?? {},
    },
    events: eventful ? { per: eventsPer(indicator), aggregation: 'counted' } : null,
    longerPeriods: 'checked',
  }
  return { importProfile: { ...recipe, form: toFormKey(sample, recipe) }, decisions }
}

const eventsPer = (indicator: KnownIndicator | null): 'month' | 'quarter' | 'year' => {
  const type = indicator?.definition.periodType
  return type === undefined || type === 'custom' ? 'year' : type
}

interface TimedHeads {
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
      .filter(({ columnIndex }) => readPeriod(words[columnIndex] ?? '') !== undefined)
      .map(({ columnIndex }) => columnIndex)
    if (columns.length === 0) continue
    const texts = columns.map((at) => words[at]!)
    return { level, columns, labels: texts, example: [texts[0], texts.at(-1)].join(' … ') }
  }
  return undefined
}

function headRole(
  level: number,
  timed: TimedHeads | undefined,
  heads: readonly (readonly string[])[],
  indicator: KnownIndicator | null,
  decide: (what: DecisionSubject, value: string, confidence: number) => void,
): HeadRole {
  if (!timed) return { kind: 'names' }
  if (level === timed.level) return { kind: 'period' }
  const distinct = [...new Set(timed.columns.map((at) => heads[level]?.[at] ?? ''))]
  if (distinct.length <= 1) return { kind: 'ignored' }
  const dimension = indicator && bestDimension(indicator, distinct)
  const code =
    dimension?.code ??
    (plain(heads[level]?.[0] ?? '')
      .replaceAll(' ', '-')
      .slice(0, 40) ||
      'dimension')
  decide('dimension', `${heads[level]?.[0] ?? ''} → ${code}`, dimension ? dimension.share : 0.3)
  return { kind: 'dimension', dimension: code, values: {} }
}
