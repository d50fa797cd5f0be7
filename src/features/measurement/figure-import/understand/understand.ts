import type { TableReadOptions } from '#platform/workbook/any-table.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { KnownAreas } from '../areas/known-areas.ts'
import type { DecisionSubject } from '../entities.ts'
import { toFormKey } from '../profile/form.ts'
import { filledHeads, joinHeads, splitCells } from '../profile/layout.ts'
import type { HeadRole, Hints, ImportProfile, Role } from '../profile/model.ts'
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
  recipe: ImportProfile
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
    reading: TableReadOptions
    areas: KnownAreas
    indicator: KnownIndicator | null
    today: LegalDate
    /** Hints from users. */
    hints?: Hints | undefined
  },
): Understood {
  const decisions: Decision[] = []
  const decide = (what: DecisionSubject, value: string, confidence: number, why = '') =>
    decisions.push({ what, value, confidence, why })
  const { areas, indicator, hints } = given
  const shape = findShape(sample, areas, hints)
  const heads = filledHeads(shape.heads.map((cells) => splitCells(cells, shape.apart, true)))
  const { encoding, delimiter, sheet } = given.reading
  decide(
    'reading',
    [sheet, encoding, delimiter].filter((value) => value !== null).join(' '),
    encoding === 'windows-1252' ? 0.8 : 0.97,
  )
  decide('heads', `${shape.titles + 1}–${shape.titles + shape.heads.length}`, shape.confidence)
  if (shape.apart) decide('apart', `${shape.apart.by} (${heads.at(-1)?.[shape.apart.column] ?? ''})`, 0.95)
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
  const free = () => profiles.filter(({ at, filled }) => !taken.has(at) && filled > 0)

  if (timed) decide('periods', timed.example, 0.97, 'heads')
  else placePeriod(free(), put, decide, name)
  const area = placeArea(free(), shape, name)
  if (area) {
    put(area.at, { is: 'area' })
    decide('area', name(area.at), area.confidence, area.by)
    // Other columns with names of areas are upper areas. They are not needed when there is a code.
    if (area.by === 'names')
      for (const profile of free())
        if (profile.named >= 0.8 && profile.numeric < 0.5 && isNestedIn(shape, area.at, profile.at, areas))
          put(profile.at, { is: 'area_above' })
  }
  for (const profile of free()) {
    const role = findAttributeRole(profile, name(profile.at), indicator)
    if (!role) continue
    put(profile.at, role)
    if (role.is === 'unit') decide('unit', name(profile.at), 0.8)
    if (role.is === 'dimension') decide('dimension', `${name(profile.at)} → ${role.dimension}`, 0.9)
  }
  const measures = timed ? [] : placeMeasures(free(), indicator, name, put)
  if (measures.length > 0) decide('values', measures.map(({ at }) => name(at)).join(', '), measures[0]!.confidence)
  for (const { at, filled } of profiles) {
    if (taken.has(at)) continue
    put(at, { is: 'ignored' })
    decide('ignored', name(at), filled === 0 ? 0.99 : 0.5)
  }

  const valueColumns = timed ? timed.columns : measures.map(({ at }) => at)
  const values = shape.body.flatMap(({ cells }) => valueColumns.map((at) => cells[at] ?? ''))
  const numbers = findMarks(values.map((cell) => (typeof cell === 'number' ? cell : splitMark(cell).text)))
  decide(
    'numbers',
    `${numbers.marks.thousands ?? ''} ${numbers.marks.decimal ?? ''}`,
    numbers.confidence,
    numbers.example || numbers.why,
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
  const marks = findSigns(shape, timed?.words ?? [], values, decide)
  const partial = timed && partialMonths(shape, timed.columns)
  if (partial && timed) {
    const { mark } = readPeriod(timed.words[partial.index]!) ?? {}
    if (mark && marks[mark]) {
      marks[mark] = { ...marks[mark], months: partial.months }
      decide('partial', `${timed.words[partial.index]}: ${partial.months}/12`, 0.6)
    }
  }
  const kinds = area ? detectAreaKinds(profiles[area.at]!, areas, indicator) : []
  const order =
    area && area.by !== 'code'
      ? detectAreaOrder(
          shape,
          { at: area.at, values: valueColumns, kinds, periods: timed?.words ?? [] },
          areas,
          given.today,
        )
      : undefined
  if (order) decide('order', order.hierarchy, order.share)
  const eventful = columns.some(({ role }) => role.is === 'date')
  if (eventful) decide('events', 'counted', 0.6)

  const headRoles = shape.heads.map((_, level): HeadRole => headRole(level, timed, heads, indicator, decide))
  const recipe: ImportProfile = {
    recipe: 1,
    name: given.name.slice(0, 120),
    form: '',
    reading: { encoding: hints?.reading.encoding ?? null, delimiter: hints?.reading.delimiter ?? null, sheet },
    titles: shape.titles,
    heads: headRoles,
    apart: shape.apart,
    footers: shape.footers,
    columns,
    otherColumns: 'refused',
    rows: [],
    numbers: numbers.marks,
    absent,
    empty: 'leave_out',
    marks,
    indicator: { is: 'asked' },
    areas: {
      only: null,
      kinds: order ? [] : kinds,
      order: order?.hierarchy ?? null,
      within: null,
      on: order?.day ?? null,
      decided: hints?.decided ?? {},
    },
    events: eventful ? { per: eventsPer(indicator), are: 'counted' } : null,
    longerPeriods: 'checked',
  }
  return { recipe: { ...recipe, form: toFormKey(sample, recipe) }, decisions }
}

const eventsPer = (indicator: KnownIndicator | null): 'month' | 'quarter' | 'year' => {
  const type = indicator?.definition.periodType
  return type === undefined || type === 'custom' ? 'year' : type
}

interface TimedHeads {
  level: number
  columns: number[]
  /** The labels of that level for those columns. */
  words: string[]
  example: string
}

/** Returns the level of the heads that contains periods, and the columns below it. */
function periodHead(heads: readonly (readonly string[])[], profiles: readonly Profile[]): TimedHeads | undefined {
  for (const [level, words] of heads.entries()) {
    const columns = profiles.filter(({ at }) => readPeriod(words[at] ?? '') !== undefined).map(({ at }) => at)
    if (columns.length === 0) continue
    const said = columns.map((at) => words[at]!)
    return { level, columns, words: said, example: [said[0], said.at(-1)].join(' … ') }
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
  if (!timed) return { is: 'names' }
  if (level === timed.level) return { is: 'period' }
  const distinct = [...new Set(timed.columns.map((at) => heads[level]?.[at] ?? ''))]
  if (distinct.length <= 1) return { is: 'ignored' }
  const dimension = indicator && bestDimension(indicator, distinct)
  const code =
    dimension?.code ??
    (plain(heads[level]?.[0] ?? '')
      .replaceAll(' ', '-')
      .slice(0, 40) ||
      'dimension')
  decide('dimension', `${heads[level]?.[0] ?? ''} → ${code}`, dimension ? dimension.share : 0.3)
  return { is: 'dimension', dimension: code, values: {} }
}
