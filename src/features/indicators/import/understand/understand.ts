import type { Reading } from '#platform/workbook/any-table.ts'
import type { LegalDate } from '#shared/dates.ts'
import { LabelMatcher } from '../areas/by-label.ts'
import { matchByOrder, type OrderedRow } from '../areas/by-order.ts'
import type { KnownAreas } from '../areas/known.ts'
import { isMatch } from '../areas/match.ts'
import type { DecisionSubject } from '../entities.ts'
import { type KnownIndicator, PartsOf } from '../read/indicators.ts'
import { filledHeads, headOf, takeApart } from '../read/layout.ts'
import { formOf } from '../recipe/form.ts'
import type { HeadRole, Mark, Recipe, Role } from '../recipe/model.ts'
import { findMarks } from '../values/numbers.ts'
import { readPeriod, splitMark } from '../values/periods.ts'
import { plain, trimmed } from '../values/words.ts'
import { type Profile, profilesOf } from './columns.ts'
import { findShape, looksAbsent, looksNumeric, type Sample, type Shape } from './shape.ts'
import { absentWords, means, saysProvisional } from './words.ts'

/** One thing that was understood of a file, how sure that is (0 to 1), and what shows it. Its words stand in the messages. */
export interface Decision {
  what: DecisionSubject
  value: string
  confidence: number
  why: string
}
export interface Understood {
  recipe: Recipe
  decisions: Decision[]
}

const text = (cell: string | number | undefined): string => trimmed(String(cell ?? ''))

/** What a file says, as far as its first and last rows tell: a recipe to look at and to mend, never more than a proposal. */
export function understand(
  sample: Sample,
  given: { name: string; reading: Reading; areas: KnownAreas; indicator: KnownIndicator | null; today: LegalDate },
): Understood {
  const decisions: Decision[] = []
  const decide = (what: DecisionSubject, value: string, confidence: number, why = '') =>
    decisions.push({ what, value, confidence, why })
  const { areas, indicator } = given
  const shape = findShape(sample, areas)
  const heads = filledHeads(shape.heads.map((cells) => takeApart(cells, shape.apart, true)))
  const { encoding, delimiter, sheet } = given.reading
  decide(
    'reading',
    [sheet, encoding, delimiter].filter((one) => one !== null).join(' '),
    encoding === 'windows-1252' ? 0.8 : 0.97,
  )
  decide('heads', `${shape.titles + 1}–${shape.titles + shape.heads.length}`, shape.confidence)
  if (shape.apart) decide('apart', `${shape.apart.by} (${heads.at(-1)?.[shape.apart.column] ?? ''})`, 0.95)
  for (const words of shape.footers) decide('footers', words, 0.9)
  const profiles = profilesOf(shape.body, shape.width, areas)
  const name = (at: number) => headOf(heads, at) || `#${at + 1}`

  const timed = periodHead(heads, profiles)
  const columns: Recipe['columns'] = []
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
    // Other columns with names of areas say in what it lies: with a code there is no need of them.
    if (area.by === 'names')
      for (const one of free())
        if (one.named >= 0.8 && one.numeric < 0.5 && liesIn(shape, area.at, one.at, areas))
          put(one.at, { is: 'area_above' })
  }
  for (const one of free()) {
    const role = besideRole(one, name(one.at), indicator)
    if (!role) continue
    put(one.at, role)
    if (role.is === 'unit') decide('unit', name(one.at), 0.8)
    if (role.is === 'dimension') decide('dimension', `${name(one.at)} → ${role.dimension}`, 0.9)
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
  // What stands for no figure anywhere, also below the rows that were looked at; letters only where they were seen.
  const absent: Recipe['absent'] = { '<': 'withheld' }
  for (const [words, reason] of Object.entries(absentWords))
    if (words.length > 1 || !/\p{L}/u.test(words)) absent[words] = reason
  const seen = new Set<string>()
  for (const cell of new Set(values.map((one) => text(one).toLowerCase()))) {
    const bare = splitMark(cell).text
    const reason = absentWords[cell] ?? absentWords[bare]
    const words = absentWords[cell] ? cell : /^<\s*\d+$/.test(cell) ? '<' : bare
    if (reason) absent[words] = reason
    if (absent[words]) seen.add(words)
  }
  for (const words of seen) decide('absent', `${words} → ${absent[words]}`, 0.8)
  const marks = findSigns(shape, timed?.words ?? [], values, decide)
  const partial = timed && partialMonths(shape, timed.columns)
  if (partial && timed) {
    const { mark } = readPeriod(timed.words[partial.index]!) ?? {}
    if (mark && marks[mark]) {
      marks[mark] = { ...marks[mark], months: partial.months }
      decide('partial', `${timed.words[partial.index]}: ${partial.months}/12`, 0.6)
    }
  }
  const kinds = area ? kindsOf(profiles[area.at]!, areas, indicator) : []
  const order =
    area && area.by !== 'code'
      ? orderOf(shape, { at: area.at, values: valueColumns, kinds, periods: timed?.words ?? [] }, areas, given.today)
      : undefined
  if (order) decide('order', order.hierarchy, order.share)
  const eventful = columns.some(({ role }) => role.is === 'date')
  if (eventful) decide('events', 'counted', 0.6)

  const headRoles = shape.heads.map((_, level): HeadRole => headRole(level, timed, heads, indicator, decide))
  const recipe: Recipe = {
    recipe: 1,
    name: given.name.slice(0, 120),
    form: '',
    reading: { encoding: null, delimiter: null, sheet },
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
      on: order?.day ?? null,
      decided: {},
    },
    events: eventful ? { per: eventsPer(indicator), are: 'counted' } : null,
    longerPeriods: 'checked',
  }
  return { recipe: { ...recipe, form: formOf(sample, recipe) }, decisions }
}

const eventsPer = (indicator: KnownIndicator | null): 'month' | 'quarter' | 'year' => {
  const type = indicator?.definition.periodType
  return type === undefined || type === 'custom' ? 'year' : type
}

interface TimedHeads {
  level: number
  columns: number[]
  /** Of those columns, the words of that level. */
  words: string[]
  example: string
}

/** The level of the heads that says periods, and the columns below it. */
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

/** The dimension of the indicator whose values are called so. */
function bestDimension(
  indicator: KnownIndicator,
  words: readonly string[],
): { code: string; share: number } | undefined {
  const parts = new PartsOf(indicator)
  const shares = indicator.definition.dimensions.map(({ code }) => ({
    code,
    share: words.filter((one) => parts.find(code, one) !== undefined).length / words.length,
  }))
  const [best] = shares.toSorted((one, other) => other.share - one.share)
  return best && best.share >= 0.3 ? best : undefined
}

type Put = (at: number, role: Role) => void
type Decide = (what: DecisionSubject, value: string, confidence: number, why?: string) => void

function placePeriod(free: readonly Profile[], put: Put, decide: Decide, name: (at: number) => string): void {
  const date = free.find((one) => one.days >= 0.9)
  if (date) {
    put(date.at, { is: 'date' })
    decide('periods', name(date.at), 0.9, 'column')
    return
  }
  const words = free.find((one) => one.periods >= 0.9 && one.years < 0.5)
  if (words) {
    put(words.at, { is: 'period' })
    decide('periods', name(words.at), 0.95, 'column')
    return
  }
  const years = free.filter((one) => one.years >= 0.95)
  const year =
    years.find((one) => means(name(one.at), 'year')) ??
    years.toSorted((one, other) => one.distinct.length - other.distinct.length)[0]
  if (!year) {
    decide('periods', '', 0.1, 'none')
    return
  }
  put(year.at, { is: 'year' })
  const inYear = (meaning: 'month' | 'quarter') =>
    free.find(
      (one) => one.at !== year.at && one.months >= 0.95 && one.distinct.length <= 13 && means(name(one.at), meaning),
    )
  const month = inYear('month')
  const quarter = month ? undefined : inYear('quarter')
  if (month) put(month.at, { is: 'month' })
  if (quarter) put(quarter.at, { is: 'quarter' })
  decide(
    'periods',
    [year, month, quarter].flatMap((one) => (one ? [name(one.at)] : [])).join(' + '),
    means(name(year.at), 'year') ? 0.97 : 0.7,
    'column',
  )
}

/** The column that says where: by codes that are known, by names, or by what it is called. */
function placeArea(free: readonly Profile[], shape: Shape, name: (at: number) => string) {
  const isText = (one: Profile) => one.numeric < 0.5
  const byCode = free
    .filter((one) => one.coded >= 0.8 && (isText(one) || one.distinct.every((words) => /^\d{4,6}$/.test(words))))
    // Of codes of several levels the lowest, which has most; of equal ones the first.
    .toSorted((one, other) => other.distinct.length - one.distinct.length)[0]
  if (byCode) return { at: byCode.at, by: 'code' as const, confidence: byCode.coded }
  const byName = free
    .filter((one) => isText(one) && one.named >= 0.4)
    // What is called so before what only holds names of areas: countries of origin and of destination are areas too.
    .toSorted(
      (one, other) =>
        Number(means(name(other.at), 'area')) - Number(means(name(one.at), 'area')) ||
        other.distinct.length - one.distinct.length,
    )[0]
  if (byName) return { at: byName.at, by: 'names' as const, confidence: Math.min(0.97, 0.5 + byName.named / 2) }
  const called = free.find((one) => isText(one) && means(name(one.at), 'area')) ?? free.find(isText)
  if (!called || shape.body.length === 0) return undefined
  return { at: called.at, by: 'head' as const, confidence: 0.3 }
}

/** Whether the areas of one column lie in those of another, in nearly every row. */
function liesIn({ body }: Shape, at: number, upper: number, areas: KnownAreas): boolean {
  const pairs = new Map(
    body.map(({ cells }) => [
      `${text(cells[at])} ${text(cells[upper])}`,
      [text(cells[at]), text(cells[upper])] as const,
    ]),
  )
  const known = [...pairs.values()].filter(([own, over]) => areas.named(own).length > 0 && areas.named(over).length > 0)
  const inside = known.filter(([own, over]) => {
    const above = areas.named(own).flatMap(({ id }) => [...areas.allAbove(id)])
    return areas.named(over).some(({ id }) => above.includes(id))
  })
  return known.length > 0 && inside.length >= known.length * 0.8
}

/** What else a column says of the figures of its row. */
function besideRole(one: Profile, head: string, indicator: KnownIndicator | null): Role | undefined {
  const dimension = one.numeric < 0.5 && indicator ? bestDimension(indicator, one.distinct.slice(0, 300)) : undefined
  if (dimension) return { is: 'dimension', dimension: dimension.code, values: {} }
  if (means(head, 'unit') && one.numeric < 0.5) return { is: 'unit', kept: [] }
  for (const meaning of ['n', 'low', 'high'] as const)
    if (means(head, meaning) && one.numeric > 0.5) return { is: meaning }
  return means(head, 'note') ? { is: 'note' } : undefined
}

/** The columns with figures: those that are called as the indicator is, else the first. */
function placeMeasures(
  free: readonly Profile[],
  indicator: KnownIndicator | null,
  name: (at: number) => string,
  put: Put,
) {
  const numeric = free.filter((one) => one.numeric + one.absent >= 0.8 && one.numeric > 0)
  const called = numeric.filter((one) => indicator && plain(name(one.at)) === plain(indicator.code))
  const chosen = called.length > 0 ? called.slice(0, 1) : numeric.slice(0, 1)
  return chosen.map(({ at }) => {
    put(at, { is: 'value', indicator: null, parts: {} })
    return { at, confidence: numeric.length === 1 ? 0.9 : called.length > 0 ? 0.95 : 0.3 }
  })
}

/** Signs beside periods and values, and what they say; a legend in the file makes that certain. */
function findSigns(
  shape: Shape,
  periods: readonly string[],
  values: readonly (string | number)[],
  decide: Decide,
): Record<string, Mark> {
  const signs = new Set<string>()
  for (const words of periods) {
    const mark = readPeriod(words)?.mark
    if (mark) signs.add(mark)
  }
  for (const value of values.slice(0, 20_000)) {
    if (typeof value === 'number' || looksAbsent(value)) continue
    const { text: bare, mark } = splitMark(value)
    if (mark !== null && (looksNumeric(bare) || looksAbsent(bare))) signs.add(mark)
  }
  const marks: Record<string, Mark> = {}
  for (const sign of signs) {
    const legend = shape.notes.find((note) => note.includes(sign) && saysProvisional.test(note))
    const provisional = legend !== undefined || /[*pe†]/i.test(sign)
    marks[sign] = { state: provisional ? 'provisional' : 'final', until: null, months: null }
    decide(
      'mark',
      `${sign} → ${provisional ? 'provisional' : 'final'}`,
      legend ? 0.98 : provisional ? 0.7 : 0.5,
      legend,
    )
  }
  return marks
}

/** Where the last period is far below the one before, it may cover only its first months: how many. */
function partialMonths({ body }: Shape, columns: readonly number[]): { index: number; months: number } | undefined {
  if (columns.length < 3) return undefined
  const digits = (at: number) =>
    body.reduce((sum, { cells }) => sum + Number(text(cells[at]).replace(/\D/g, '') || 0), 0)
  const [before, last] = [digits(columns.at(-2)!), digits(columns.at(-1)!)]
  const share = before > 0 ? last / before : 1
  if (share > 0.7 || share < 0.04) return undefined
  return { index: columns.length - 1, months: Math.min(11, Math.max(1, Math.round(share * 12))) }
}

/** Where names are alone in having one kind, others of the column are of that kind too. */
function kindsOf({ distinct }: Profile, areas: KnownAreas, indicator: KnownIndicator | null): string[] {
  const counts = new Map<string, number>()
  let certain = 0
  for (const words of distinct) {
    const kinds = new Set(areas.named(words).map(({ kind }) => kind))
    const [only] = kinds
    if (only === undefined || kinds.size > 1) continue
    certain += 1
    counts.set(only, (counts.get(only) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one)
  if (most && certain >= 3 && most[1] >= certain * 0.9) return [most[0]]
  // Or they may all be of the kind in which the indicator is counted.
  const level = indicator?.definition.level
  const known = distinct.map((words) => areas.named(words)).filter((found) => found.length > 0)
  const mayBe =
    level !== undefined && known.length > 0 && known.every((found) => found.some(({ kind }) => kind === level))
  return mayBe ? [level] : []
}

/** So many rows tell whether their order says something. */
const lookedAt = 200

/** Whether rows stand below each other as in a division of the country, rather than each for itself. */
function orderOf(
  { body }: Shape,
  {
    at,
    values,
    kinds,
    periods,
  }: { at: number; values: readonly number[]; kinds: readonly string[]; periods: readonly string[] },
  areas: KnownAreas,
  today: LegalDate,
): { hierarchy: string; day: LegalDate; share: number } | undefined {
  const rows: OrderedRow[] = body
    .slice(0, lookedAt)
    .map(({ cells }) => ({ label: text(cells[at]), figures: values.map((one) => text(cells[one])).join('|') }))
  if (new Set(rows.map(({ label }) => label)).size === 0) return undefined
  const matcher = new LabelMatcher(areas, { kinds: [...kinds], on: null, decided: {} }, 0)
  const alone = rows.filter(({ label }) => isMatch(matcher.match(label, [], today))).length / rows.length
  const starts = periods.flatMap((words) => readPeriod(words)?.startsOn ?? [])
  const days = [...new Set([starts.at(-1), starts[0], today].filter((day) => day !== undefined))]
  const ways = areas.hierarchies.flatMap((hierarchy) =>
    days.map((day) => {
      const placed = matchByOrder(rows, areas, { kinds: [], decided: {}, hierarchy, day })
      const found = placed.filter((row) => isMatch(row.matched) && row.parent !== -1).length
      return { hierarchy, day, share: found / rows.length }
    }),
  )
  const [best] = ways.toSorted((one, other) => other.share - one.share)
  return best && best.share > alone + 0.05 && best.share > 0.5 ? best : undefined
}
