import type { TableRow } from '#platform/workbook/text-table/model.ts'
import type { LegalDate } from '#shared/dates.ts'
import { nearest } from '#shared/nearest.ts'
import { screenText } from '#shared/screening.ts'
import type { Parts } from '../../entities.ts'
import { keyOfParts } from '../../observations/model.ts'
import { LabelMatcher, nearestOf } from '../areas/by-label.ts'
import type { PlacedRow } from '../areas/by-order.ts'
import type { KnownArea, KnownAreas } from '../areas/known.ts'
import { isMatch, type Match, type Matched, pathOf } from '../areas/match.ts'
import type { CellBecame, ImportFaultCode } from '../entities.ts'
import type { Absence, Recipe } from '../recipe/model.ts'
import { readNumber } from '../values/numbers.ts'
import {
  dayAfterMonths,
  periodAround,
  periodOf,
  type ReadPeriod,
  readMonth,
  readPeriod,
  splitMark,
} from '../values/periods.ts'
import { addAmounts, fromWhole, toWhole } from '../values/sums.ts'
import { plain, trimmed } from '../values/words.ts'
import type { ImportFault, ReadFigure } from './figure.ts'
import { type KnownIndicator, PartsOf, theWhole } from './indicators.ts'
import { type Column, type Layout, takeApart, type ValueColumn } from './layout.ts'

export interface Reader {
  recipe: Recipe
  layout: Layout
  areas: KnownAreas
  indicators: ReadonlyMap<string, KnownIndicator>
  /** The one that the recipe, or whoever brings the file in, names for all figures. */
  indicator: string | null
  /** Where rows stand below each other by their order: each by its number. */
  placed: ReadonlyMap<number, PlacedRow> | null
}

export interface CellReading {
  column: number
  text: string
  became: CellBecame
  figure: ReadFigure | null
}

export interface RowReading {
  became: 'figures' | 'note' | 'left_out'
  figures: ReadFigure[]
  /** Only where they were asked for. */
  cells: CellReading[]
}

/** Words that no area of the country has, with how often they occur. */
export interface UnknownArea {
  /** How a decision names it. */
  path: string
  label: string
  firstRow: number
  rows: number
  proposals: readonly KnownArea[]
}

/** An area that was found otherwise than by its own code or name in its place: what a person may want to look at. */
export interface GuessedArea {
  path: string
  label: string
  row: number
  match: Match
}

/** A total that the file says, and what its parts in the file come to. */
export interface SumDiffers {
  row: number
  column: number
  area: KnownArea
  startsOn: LegalDate
  endsOn: LegalDate
  told: string
  added: string
}

type RowPeriod = Omit<ReadPeriod, 'mark'> & { mark?: string | null }

/** What a row says of all its values. */
interface OfRow {
  /** Words of dimensions, with the column in which they stand. */
  words: Record<string, { words: string; at: number }>
  indicator: string | null
  period: RowPeriod | null
  beside: Pick<ReadFigure, 'n' | 'low' | 'high' | 'note'>
  unit: string
}

const mostFaults = 500
const mostFindings = 500
const lengths = { day: 0, month: 1, quarter: 3, half: 6, year: 12, school_year: 12 } as const
/** A period of the file, and whether one of that length is what the indicator is counted in. */
type Fit = 'own' | 'longer' | 'odd'

/** Reads the rows of one file by its recipe, one after the other. */
export class Interpreter {
  readonly faults: ImportFault[] = []
  moreFaults = 0
  readonly unknownAreas = new Map<string, UnknownArea>()
  readonly guessedAreas = new Map<string, GuessedArea>()
  readonly sumsDiffer: SumDiffers[] = []
  moreSums = 0
  readonly counts = { figures: 0, missing: 0, leftOut: 0, checked: 0, provisional: 0, partial: 0 }
  /** Words of areas that were found, and how many of them. */
  readonly foundAreas = new Set<string>()

  readonly #reader: Reader
  readonly #matcher: LabelMatcher
  readonly #absent: ReadonlyMap<string, Absence>
  readonly #parts = new Map<string, PartsOf>()
  readonly #saidFaults = new Set<string>()
  readonly #events = new Map<string, ReadFigure & { events: number }>()
  readonly #units = new Map<string, Set<string>>()
  readonly #own = new Map<string, bigint>()
  readonly #longer: { key: string; figure: ReadFigure }[] = []
  readonly #values: (Column & ValueColumn)[]
  /** Where the first column of each kind stands. */
  readonly #at: Readonly<Partial<Record<Column['is'], number>>>
  readonly #above: readonly number[]

  constructor(reader: Reader) {
    this.#reader = reader
    this.#matcher = new LabelMatcher(reader.areas, reader.recipe.areas)
    this.#absent = new Map(
      Object.entries(reader.recipe.absent).map(([words, absence]) => [words.trim().toLowerCase(), absence]),
    )
    this.#at = Object.fromEntries(reader.layout.columns.toReversed().map(({ is, at }) => [is, at]))
    this.#above = reader.layout.columns.filter((one) => one.is === 'area_above').map(({ at }) => at)
    this.#values = reader.layout.columns.filter((column): column is Column & ValueColumn => column.is === 'value')
  }

  read(row: TableRow, withCells = false): RowReading {
    const { recipe, layout } = this.#reader
    const cells = takeApart(row.cells, recipe.apart)
    const said = (at: number) => trimmed(String(cells[at] ?? ''))
    const none = (became: RowReading['became'], shown: CellBecame): RowReading => ({
      became,
      figures: [],
      cells: withCells ? cells.map((_, column) => ({ column, text: said(column), became: shown, figure: null })) : [],
    })
    const first = said(cells.findIndex((_, at) => said(at) !== ''))
    if (first === '' || recipe.footers.some((words) => first.startsWith(words))) return none('note', 'note')
    if (!this.#isKept(said)) return none('left_out', 'left_out')
    if (!this.#values.some(({ at }) => said(at) !== '') && recipe.empty === 'leave_out') {
      this.counts.leftOut += this.#values.length
      return none('left_out', 'left_out')
    }
    const period = this.#rowPeriod(said)
    const matched = this.#areaOf(row, said, period)
    if (matched && isMatch(matched) && matched.area === null) {
      this.counts.leftOut += this.#values.length
      return none('left_out', 'left_out')
    }
    const ofRow = this.#ofRow(row, said, period)
    const figures: ReadFigure[] = []
    const byColumn = new Map<number, ReadFigure>()
    const states = new Map<number, CellBecame>()
    for (const column of this.#values) {
      const before = this.faults.length + this.moreFaults
      const figure =
        matched && isMatch(matched) && ofRow
          ? this.#figure(row, column, cells[column.at] ?? '', matched, ofRow)
          : undefined
      if (figure === undefined) {
        const wrong = this.faults.length + this.moreFaults > before || !ofRow || !matched || !isMatch(matched)
        states.set(column.at, wrong ? 'fault' : 'left_out')
        continue
      }
      byColumn.set(column.at, figure)
      states.set(column.at, figure.value === null ? 'absent' : 'value')
      if (!recipe.events) figures.push(figure)
    }
    return {
      became: 'figures',
      figures,
      cells: withCells
        ? cells.map((_, column) => ({
            column,
            text: said(column),
            became: states.get(column) ?? becameOf(layout.columns[column], matched),
            figure: byColumn.get(column) ?? null,
          }))
        : [],
    }
  }

  /** What is known only when every row was read: events added up, totals beside their parts. */
  finish(): ReadFigure[] {
    for (const { key, figure } of this.#longer) {
      const added = this.#own.get(key)
      if (added === undefined || figure.value === null || added === toWhole(figure.value)) continue
      this.differs({ ...figure, told: figure.value, added: fromWhole(added) })
    }
    const { events } = this.#reader.recipe
    if (!events) return []
    return [...this.#events.values()].map(({ events: count, ...figure }) => ({
      ...figure,
      value: events.are === 'counted' ? String(count) : figure.value,
      missing: events.are === 'counted' ? null : figure.missing,
    }))
  }

  differs({ row, column, area, startsOn, endsOn, told, added }: SumDiffers): void {
    if (this.sumsDiffer.length < mostFindings)
      this.sumsDiffer.push({ row, column, area, startsOn, endsOn, told, added })
    else this.moreSums += 1
  }

  fault(
    row: number | null,
    column: number | null,
    code: ImportFaultCode,
    value: string,
    candidates: readonly string[] = [],
  ): undefined {
    if (this.faults.length >= mostFaults) {
      this.moreFaults += 1
      return undefined
    }
    const meant = value === '' ? null : nearest(value, candidates)
    this.faults.push({ row, column, code, value: value.slice(0, 200), proposals: meant === null ? [] : [meant] })
    return undefined
  }

  /** The same thing wrong in every row is said once. */
  #faultOnce(
    row: number,
    column: number,
    code: ImportFaultCode,
    value: string,
    candidates: readonly string[] = [],
  ): undefined {
    const key = `${code} ${value}`
    if (this.#saidFaults.has(key)) {
      this.moreFaults += 1
      return undefined
    }
    this.#saidFaults.add(key)
    return this.fault(row, column, code, value, candidates)
  }

  #isKept(said: (at: number) => string): boolean {
    const { recipe, layout } = this.#reader
    const kept = recipe.rows.every(({ head, words, are }) => {
      const column = layout.columns.find((one) => plain(one.head) === plain(head))
      return column === undefined || words.includes(said(column.at)) === (are === 'kept')
    })
    return (
      kept &&
      layout.columns.every((one) => one.is !== 'unit' || one.kept.length === 0 || one.kept.includes(said(one.at)))
    )
  }

  #areaOf(row: TableRow, said: (at: number) => string, period: RowPeriod | undefined): Matched | undefined {
    const { recipe, areas, placed } = this.#reader
    if (recipe.areas.only !== null) {
      const area = areas.byCode(recipe.areas.only)
      if (area) return { area, way: 'only', confidence: 1 }
      return this.#faultOnce(row.number, 0, 'AREA_UNKNOWN', recipe.areas.only)
    }
    const column = this.#at.area
    if (column === undefined) return this.#faultOnce(row.number, 0, 'AREA_EMPTY', '')
    let above = this.#above.map(said).filter((words) => words !== '')
    let label = said(column)
    // "Unknown place" stands in the first of the columns, and nothing in the others.
    if (label === '' && above.length > 0) {
      label = above.at(-1)!
      above = above.slice(0, -1)
    }
    if (label === '') return this.fault(row.number, column, 'AREA_EMPTY', '')
    const ordered = placed?.get(row.number)
    const matched =
      ordered?.matched ??
      this.#matcher.match(label, above, (period ?? this.#values[0]?.period)?.startsOn ?? '2000-01-01')
    const path = ordered?.path ?? pathOf([...above, label])
    if (isMatch(matched)) {
      this.foundAreas.add(path)
      if (matched.confidence < 0.99 && !this.guessedAreas.has(path))
        this.guessedAreas.set(path, { path, label, row: row.number, match: matched })
      return matched
    }
    const known = this.unknownAreas.get(path)
    if (known) known.rows += 1
    else {
      const { proposals } = matched
      const near = proposals.length > 0 || !placed || this.unknownAreas.size > 50 ? proposals : nearestOf(label, areas)
      this.unknownAreas.set(path, { path, label, firstRow: row.number, rows: 1, proposals: near })
      this.fault(row.number, column, 'AREA_UNKNOWN', path)
      this.faults.at(-1)!.proposals = near.map((area) => area.code)
    }
    return matched
  }

  #rowPeriod(said: (at: number) => string): RowPeriod | undefined {
    const { recipe } = this.#reader
    const { period: whole, year, month, quarter, date } = this.#at
    if (whole !== undefined) return readPeriod(said(whole))
    if (date !== undefined) {
      const day = readPeriod(said(date))
      return day?.length === 'day' && recipe.events ? periodAround(day.startsOn, recipe.events.per) : undefined
    }
    if (year === undefined) return undefined
    const ofYear = readPeriod(said(year))
    if (ofYear?.length !== 'year') return undefined
    const number = Number(ofYear.startsOn.slice(0, 4))
    if (month !== undefined) {
      const read = said(month) === '' ? 0 : readMonth(said(month))
      if (read === undefined) return undefined
      return read === 0 ? ofYear : { ...periodOf('month', number, read), mark: ofYear.mark }
    }
    if (quarter !== undefined) {
      const [read] = /[1-4]/.exec(said(quarter)) ?? []
      return read ? { ...periodOf('quarter', number, Number(read)), mark: ofYear.mark } : ofYear
    }
    return ofYear
  }

  /** What a row says of all its values; undefined: something of it is not understood, and was said. */
  #ofRow(row: TableRow, said: (at: number) => string, period: RowPeriod | undefined): OfRow | undefined {
    const { layout, recipe } = this.#reader
    const words: OfRow['words'] = {}
    let indicator: string | null = null
    const beside: OfRow['beside'] = { n: null, low: null, high: null, note: null }
    let unit = ''
    for (const column of layout.columns) {
      const text = said(column.at)
      if (column.is === 'dimension') words[column.dimension] = { words: text, at: column.at }
      else if (column.is === 'unit') unit = text
      else if (column.is === 'indicator') {
        const code = column.codes[text]
        if (code === null) return undefined
        if (code === undefined)
          return this.#faultOnce(row.number, column.at, 'INDICATOR_UNKNOWN', text, Object.keys(column.codes))
        indicator = code
      } else if (column.is === 'note' && text !== '') {
        const [sensitive] = screenText(text)
        if (sensitive) return this.fault(row.number, column.at, 'SENSITIVE_TEXT', sensitive.excerpt)
        beside.note = text.slice(0, 500)
      } else if ((column.is === 'n' || column.is === 'low' || column.is === 'high') && text !== '') {
        const number = readNumber(text, recipe.numbers)
        if (!number || number === 'large') return this.fault(row.number, column.at, 'NOT_A_NUMBER', text)
        if (column.is === 'n') beside.n = Math.round(Number(number.amount))
        else beside[column.is] = number.amount
      }
    }
    if (!period && this.#values.some((one) => one.period === null)) {
      const timed = layout.columns.filter((one) => ['period', 'year', 'month', 'quarter', 'date'].includes(one.is))
      const value = timed.map((one) => said(one.at)).join(' ')
      return this.fault(row.number, timed[0]?.at ?? null, 'PERIOD_UNKNOWN', value)
    }
    return { words, indicator, period: period ?? null, beside, unit }
  }

  #figure(
    row: TableRow,
    column: Column & ValueColumn,
    cell: string | number,
    matched: Match,
    ofRow: OfRow,
  ): ReadFigure | undefined {
    const { recipe, indicators, areas } = this.#reader
    const code = column.indicator ?? ofRow.indicator ?? this.#reader.indicator
    if (code === null) return this.#faultOnce(row.number, column.at, 'INDICATOR_NOT_SAID', column.head)
    const indicator = indicators.get(code)
    if (!indicator) return this.#faultOnce(row.number, column.at, 'INDICATOR_UNKNOWN', code, [...indicators.keys()])
    if (indicator.definition.formula) return this.#faultOnce(row.number, column.at, 'WORKED_OUT', code)
    const period = column.period ?? ofRow.period
    if (!period) return undefined
    const fit = fitOf(period, indicator)
    if (fit === 'odd') return this.#faultOnce(row.number, column.at, 'PERIOD_ODD', period.length)
    const value = this.#value(row, column.at, cell)
    if (!value) return undefined
    const parts = this.#partsOf(row, column, ofRow.words, indicator)
    if (!parts) return undefined
    let state: ReadFigure['state'] = 'final'
    let partialTo: LegalDate | null = null
    for (const sign of [period.mark, value.mark]) {
      if (sign === null || sign === undefined) continue
      const mark = recipe.marks[sign]
      if (!mark) return this.#faultOnce(row.number, column.at, 'MARK_UNKNOWN', sign, Object.keys(recipe.marks))
      if (mark.state === 'provisional') state = 'provisional'
      if (mark.until !== null && mark.until >= period.startsOn && mark.until < period.endsOn) partialTo = mark.until
      else if (mark.months !== null) partialTo = dayAfterMonths(period.startsOn, mark.months)
    }
    const figure: ReadFigure = {
      row: row.number,
      column: column.at,
      indicator: code,
      area: (matched.among && areas.livingOn(matched.among, recipe.areas.on ?? period.startsOn)) ?? matched.area!,
      parts,
      startsOn: period.startsOn,
      endsOn: period.endsOn,
      value: value.amount,
      missing: value.missing,
      state,
      partialTo,
      ...ofRow.beside,
      confidence: matched.confidence,
    }
    if (isOddInterval(figure, indicator))
      return this.fault(row.number, column.at, 'INTERVAL_ODD', [figure.low, figure.value, figure.high].join(' '))
    if (recipe.events?.are !== 'counted' && this.#mixesUnits(figure, ofRow.unit)) return undefined
    if (recipe.events) return this.#event(figure)
    if (fit === 'longer' && recipe.longerPeriods === 'left_out') {
      this.counts.leftOut += 1
      return undefined
    }
    const year = `${code} ${figure.area.id} ${keyOfParts(parts)} ${figure.startsOn.slice(0, 4)}`
    if (fit === 'longer' && recipe.longerPeriods === 'checked') {
      this.counts.checked += 1
      if (period.length === 'year') this.#longer.push({ key: year, figure })
      return undefined
    }
    if (figure.value !== null && indicator.definition.periodType !== 'year' && recipe.longerPeriods === 'checked')
      this.#own.set(year, (this.#own.get(year) ?? 0n) + toWhole(figure.value))
    this.#count(figure)
    return figure
  }

  #count(figure: ReadFigure): void {
    this.counts.figures += 1
    if (figure.value === null) this.counts.missing += 1
    if (figure.state === 'provisional') this.counts.provisional += 1
    if (figure.partialTo !== null) this.counts.partial += 1
  }

  /** Figures of one indicator that are counted in different units are never one series, let alone one sum. */
  #mixesUnits({ indicator, row }: ReadFigure, unit: string): boolean {
    const at = this.#at.unit
    if (at === undefined) return false
    const units = this.#units.get(indicator) ?? new Set()
    this.#units.set(indicator, units.add(unit))
    if (units.size > 1) this.#faultOnce(row, at, 'UNITS_DIFFER', [...units].join(', '))
    return units.size > 1
  }

  /** Adds an event to the others of its period. */
  #event(figure: ReadFigure): ReadFigure | undefined {
    const key = `${figure.indicator} ${figure.area.id} ${keyOfParts(figure.parts)} ${figure.startsOn}`
    const known = this.#events.get(key)
    if (!known) {
      this.#events.set(key, { ...figure, events: 1 })
      this.#count(figure)
      return figure
    }
    known.events += 1
    if (figure.value !== null) {
      known.value = known.value === null ? figure.value : addAmounts(known.value, figure.value)
      known.missing = null
    }
    return figure
  }

  #value(
    row: TableRow,
    column: number,
    cell: string | number,
  ): { amount: string | null; missing: ReadFigure['missing']; mark: string | null } | undefined {
    const { recipe } = this.#reader
    const absent = (absence: Absence) => {
      if (absence !== 'leave_out') return { amount: null, missing: absence, mark: null }
      this.counts.leftOut += 1
      return undefined
    }
    const text = trimmed(String(cell))
    if (text === '') return absent(recipe.empty)
    const known = this.#absent.get(text.toLowerCase())
    if (known) return absent(known)
    const number = readNumber(typeof cell === 'number' ? cell : text.replace(/\s*[%€]$|^€\s*/, ''), recipe.numbers)
    if (number === 'large') return this.fault(row.number, column, 'TOO_LARGE', text)
    if (number) return { amount: number.amount, missing: null, mark: null }
    const { text: bare, mark } = splitMark(text)
    if (mark !== null) {
      const marked = readNumber(bare, recipe.numbers)
      if (marked === 'large') return this.fault(row.number, column, 'TOO_LARGE', text)
      if (marked) return { amount: marked.amount, missing: null, mark }
      const none = this.#absent.get(bare.toLowerCase())
      if (none) return absent(none)
    }
    // `<5`: there is a figure, and it is kept back.
    const few = /^[<≤]\s*\d+$/.test(text) ? this.#absent.get('<') : undefined
    return few ? absent(few) : this.fault(row.number, column, 'NOT_A_NUMBER', text)
  }

  #partsOf(
    row: TableRow,
    column: Column & ValueColumn,
    words: Readonly<Record<string, { words: string; at: number }>>,
    indicator: KnownIndicator,
  ): Parts | undefined {
    const known = this.#parts.get(indicator.code) ?? new PartsOf(indicator)
    this.#parts.set(indicator.code, known)
    const parts: Parts = {}
    const put = (dimension: string, code: string, at: number): boolean => {
      if (!known.has(dimension)) {
        this.#faultOnce(row.number, at, 'DIMENSION_UNKNOWN', dimension)
        return false
      }
      if (!known.isValue(dimension, code)) {
        this.#faultOnce(row.number, at, 'PART_UNKNOWN', code, known.names(dimension))
        return false
      }
      if (code !== theWhole) parts[dimension] = code
      return true
    }
    for (const [dimension, code] of Object.entries(column.parts)) if (!put(dimension, code, column.at)) return undefined
    const said = [
      ...Object.entries(column.words).map(([dimension, text]) => [dimension, text, column.at] as const),
      ...Object.entries(words).map(([dimension, { words: text, at }]) => [dimension, text, at] as const),
    ]
    for (const [dimension, text, at] of said) {
      const decided = this.#decided(dimension)?.[text]
      if (decided === null) {
        this.counts.leftOut += 1
        return undefined
      }
      const code = decided ?? known.find(dimension, text)
      if (code === undefined)
        return this.#faultOnce(
          row.number,
          at,
          known.has(dimension) ? 'PART_UNKNOWN' : 'DIMENSION_UNKNOWN',
          text || dimension,
          known.names(dimension),
        )
      if (!put(dimension, code, at)) return undefined
    }
    return parts
  }

  #decided(dimension: string): Readonly<Record<string, string | null>> | undefined {
    const { recipe } = this.#reader
    for (const { role } of recipe.columns)
      if (role.is === 'dimension' && role.dimension === dimension) return role.values
    for (const role of recipe.heads) if (role.is === 'dimension' && role.dimension === dimension) return role.values
    return undefined
  }
}

/** Around its value, and with the number of answers by which a mean is weighed. */
function isOddInterval({ value, low, high, n }: ReadFigure, { definition }: KnownIndicator): boolean {
  if (value === null) return false
  if (definition.addsOverArea === 'weighted_mean' && n === null) return true
  if ((low === null) !== (high === null)) return true
  return low !== null && high !== null && (Number(low) > Number(value) || Number(value) > Number(high))
}

function fitOf({ length }: Pick<ReadPeriod, 'length'>, { definition: { periodType } }: KnownIndicator): Fit {
  if (length === 'day') return 'odd'
  if (periodType === 'custom') return 'own'
  if (length === 'school_year' || length === 'half')
    return length === 'half' && periodType !== 'year' ? 'longer' : 'odd'
  if (lengths[length] === lengths[periodType]) return 'own'
  return lengths[length] > lengths[periodType] ? 'longer' : 'odd'
}

function becameOf(column: Column | undefined, matched: Matched | undefined): CellBecame {
  if (!column || column.is === 'ignored') return 'left_out'
  if (column.is === 'area') return matched && isMatch(matched) ? 'area' : 'fault'
  if (column.is === 'area_above') return 'area'
  if (['period', 'year', 'month', 'quarter', 'date'].includes(column.is)) return 'period'
  if (column.is === 'note') return 'note'
  return 'part'
}
