import { keyOfParts } from '#features/measurement/indicators/observations/model.ts'
import { type AnyTable, openAnyTable } from '#platform/workbook/any-table.ts'
import type { TableRow } from '#platform/workbook/text-table/model.ts'
import { tooLarge } from '#platform/workbook/workbook-error.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { matchByOrder, type OrderedRow, type PlacedRow } from '../areas/by-order.ts'
import type { KnownAreas } from '../areas/known-areas.ts'
import { isMatch } from '../areas/match.ts'
import { bareName, type Recipe } from '../profile/model.ts'
import type { Sample } from '../understand/shape.ts'
import { cellText } from '../values/keywords.ts'
import { fromWhole, toWhole } from '../values/sums.ts'
import type { ReadFigure } from './figure.ts'
import type { KnownIndicator } from './indicators.ts'
import { Interpreter, type RowReading } from './interpret.ts'
import { type Layout, layOut, takeApart } from './layout.ts'

/** So many rows of the beginning and of the end tell what a file is. */
const [mostFirst, mostLast] = [400, 30]
/** A file in which rows stand below each other is read whole before any row is placed. */
const mostOrdered = 50_000

export interface OpenFile {
  name: string
  table: AnyTable
  sample: Sample
}

/** Opens a file and reads through it once: what it is, how long it is, how it begins and ends. @throws WorkbookRefused */
export async function openFile(file: File, reading: Recipe['reading']): Promise<OpenFile> {
  const table = await openAnyTable(file, reading)
  const first: TableRow[] = []
  let last: TableRow[] = []
  let total = 0
  for await (const rows of table.rows()) {
    if (first.length < mostFirst) first.push(...rows.slice(0, mostFirst - first.length))
    last = [...last, ...rows].slice(-mostLast)
    total += rows.length
  }
  return { name: file.name, table, sample: { first, last, total } }
}

/** Of which indicator all figures of a file are, where no column says so. */
export function indicatorOf({ indicator }: Recipe, fileName: string, asked: string | undefined): string | null {
  if (asked !== undefined) return asked
  if (indicator.is === 'fixed') return indicator.code
  return indicator.is === 'by_file' ? (indicator.files[bareName(fileName)] ?? null) : null
}

/** Every indicator that a recipe names. */
export function indicatorsIn({ columns, heads, indicator }: Recipe): string[] {
  const named = [...columns.map((one) => one.role), ...heads].flatMap((role) => {
    if (role.is === 'indicator') return Object.values(role.codes)
    return role.is === 'value' ? [role.indicator] : []
  })
  if (indicator.is === 'fixed') named.push(indicator.code)
  if (indicator.is === 'by_file') named.push(...Object.values(indicator.files))
  return [...new Set(named.filter((code) => code !== null))]
}

export interface ReadingOf {
  recipe: Recipe
  areas: KnownAreas
  indicators: ReadonlyMap<string, KnownIndicator>
  indicator: string | null
}

export interface Taking {
  /** Figures as they are read, some at a time. */
  figures?: (figures: readonly ReadFigure[]) => Promise<void> | void
  /** Rows that are to be shown, from one of the file on. */
  shown?: { from: number; most: number; take: (row: TableRow, reading: RowReading) => void }
  /** Hears how much was read, 0 to 1. */
  progress?: (share: number) => void
}

export interface FileRead {
  layout: Layout
  reader: Interpreter
  /** Totals of the file that were laid beside their parts. */
  sumsChecked: number
}

/** Reads a whole file by a recipe; what is wrong stands in its `reader`. @throws WorkbookRefused */
export async function readFile(open: OpenFile, reading: ReadingOf, taking: Taking): Promise<FileRead> {
  const { recipe, areas } = reading
  const { table, sample } = open
  const below = recipe.titles + recipe.heads.length
  const layout = layOut(
    sample.first.slice(recipe.titles, below).map(({ cells }) => cells),
    recipe,
  )
  const { order } = recipe.areas
  const placed =
    order === null || layout.faults.length > 0 ? null : await placeRows(open, layout, { recipe, areas, order })
  const reader = new Interpreter({ ...reading, layout, placed })
  for (const { code, column, value } of layout.faults) reader.fault(null, column, code, value, headsOf(layout))
  const { shown, figures: take, progress } = taking
  const told: Told = new Map()
  let at = 0
  for await (const rows of table.rows()) {
    const figures: ReadFigure[] = []
    for (const row of rows) {
      at += 1
      const isShown = shown !== undefined && row.number >= shown.from && shown.most > 0
      if (at <= below) {
        if (isShown) shown.take(row, above(row, at <= recipe.titles, recipe))
      } else if (layout.faults.length === 0 || isShown) {
        const read = layout.faults.length > 0 ? unread(row, recipe) : reader.read(row, isShown)
        for (const figure of read.figures) {
          figures.push(figure)
          if (placed) remember(told, figure)
        }
        if (isShown) shown.take(row, read)
      }
      if (isShown) shown.most -= 1
    }
    if (figures.length > 0) await take?.(figures)
    progress?.(sample.total === 0 ? 1 : at / sample.total)
  }
  const rest = reader.finish()
  if (rest.length > 0) await take?.(rest)
  if (reader.counts.figures === 0 && reader.faults.length === 0) reader.fault(null, null, 'NO_FIGURES', '')
  return { layout, reader, sumsChecked: placed ? checkSums(told, placed, reader) : 0 }
}

const headsOf = ({ columns }: Layout): string[] => columns.map(({ head }) => head).filter((head) => head !== '')

const above = (row: TableRow, isTitle: boolean, recipe: Recipe): RowReading => ({
  became: 'note',
  figures: [],
  cells: takeApart(row.cells, recipe.apart, !isTitle).map((cell, column) => ({
    column,
    text: cellText(cell),
    became: isTitle ? 'title' : 'head',
    figure: null,
  })),
})

/** A row of a file whose heads are not understood. */
const unread = (row: TableRow, recipe: Recipe): RowReading => ({
  became: 'left_out',
  figures: [],
  cells: takeApart(row.cells, recipe.apart).map((cell, column) => ({
    column,
    text: cellText(cell),
    became: 'left_out',
    figure: null,
  })),
})

interface Ordered {
  recipe: Recipe
  areas: KnownAreas
  order: string
}

/** Places all rows of a file in a division of the country; of several days and ways in which that may have been so, the one that fits best. */
async function placeRows(
  { table }: OpenFile,
  layout: Layout,
  { recipe, areas, order }: Ordered,
): Promise<Map<number, PlacedRow>> {
  const column = layout.columns.find((one) => one.is === 'area')
  const values = layout.columns.filter((one) => one.is === 'value')
  const rows: (OrderedRow & { number: number })[] = []
  let at = 0
  for await (const piece of table.rows())
    for (const { number, cells: whole } of piece) {
      at += 1
      if (at <= recipe.titles + recipe.heads.length) continue
      const cells = takeApart(whole, recipe.apart)
      const label = column ? cellText(cells[column.at]) : ''
      if (label === '' || recipe.footers.some((words) => label.startsWith(words))) continue
      rows.push({ number, label, figures: values.map((one) => cellText(cells[one.at])).join('|') })
      if (rows.length > mostOrdered) throw tooLarge('rows', mostOrdered)
    }
  const starts = values.flatMap((one) => (one.is === 'value' && one.period ? [one.period.startsOn] : []))
  const days =
    recipe.areas.on === null
      ? [...new Set([starts.at(-1), starts[0]].filter((day) => day !== undefined))]
      : [recipe.areas.on]
  const { kinds, decided } = recipe.areas
  const turns = Object.values(decided).includes(null) ? (['placed', 'skipped'] as const) : (['skipped'] as const)
  const ways = (days.length > 0 ? days : ['2000-01-01']).flatMap((day: LegalDate) =>
    turns.map((leftOut) => {
      const placed = matchByOrder(rows, areas, { kinds, decided, hierarchy: order, day, leftOut })
      return { placed, found: placed.filter((row) => isMatch(row.matched)).length }
    }),
  )
  const [best] = ways.toSorted((one, other) => other.found - one.found)
  return new Map(
    best!.placed.map((row, index) => [
      rows[index]!.number,
      { ...row, parent: row.parent === -1 ? -1 : rows[row.parent]!.number },
    ]),
  )
}

/** Of one indicator, breakdown and period, the figure of each area. */
type Told = Map<string, Map<Id, ReadFigure>>

function remember(told: Told, figure: ReadFigure): void {
  if (figure.value === null) return
  const key = [figure.indicator, keyOfParts(figure.parts), figure.startsOn, figure.endsOn].join(' ')
  const ofAreas = told.get(key) ?? new Map<Id, ReadFigure>()
  told.set(key, ofAreas)
  if (!ofAreas.has(figure.area.id)) ofAreas.set(figure.area.id, figure)
}

/**
 * Lays each total that the file says beside the sum of what lies directly below it in the file; each area counts once, however
 * often it is said. @returns how many totals were looked at
 */
function checkSums(told: Told, placed: ReadonlyMap<number, PlacedRow>, reader: Interpreter): number {
  const areaOf = (row: number) => {
    const matched = placed.get(row)?.matched
    return matched && isMatch(matched) ? matched.area : null
  }
  const below = new Map<Id, Set<Id>>()
  for (const [number, { parent }] of placed) {
    const [own, over] = [areaOf(number), parent === -1 ? null : areaOf(parent)]
    if (own && over && own.id !== over.id) below.set(over.id, (below.get(over.id) ?? new Set()).add(own.id))
  }
  let checked = 0
  for (const ofAreas of told.values())
    for (const [areaId, parts] of below) {
      const whole = ofAreas.get(areaId)
      const known = [...parts].map((part) => ofAreas.get(part)).filter((one) => one !== undefined)
      // Where a part is missing, the sum of the others says nothing of the whole.
      if (!whole || known.length < parts.size) continue
      checked += 1
      const added = known.reduce((sum, one) => sum + toWhole(one.value!), 0n)
      if (added !== toWhole(whole.value!)) reader.differs({ ...whole, told: whole.value!, added: fromWhole(added) })
    }
  return checked
}
