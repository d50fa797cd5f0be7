import type { DocumentElement } from '../document/schema.ts'
import type { Base } from './base.ts'
import type { Cells } from './columns.ts'
import { type Form, isListName } from './flat.ts'
import { itemsOf, type ListName, listNames, listValue } from './lists.ts'

/** One value of a row: as the workbook was made of it, as it stands there now, as it stands in the plan now. */
export interface Difference {
  key: string
  base: string | undefined
  here: string
  there: string
}

/** What a row of the workbook, or one that was deleted from it, does to an element of the plan. */
export interface Merged {
  /** Names the line: the key of the element, and the list where only items of one go. */
  id: string
  /** Key of the element in the plan: of one that is new, as the workbook has it. */
  key: string
  outcome: 'conflict' | 'unknown' | 'removed' | 'changed' | 'new'
  /** Changed in the workbook alone, or new. */
  writes: Difference[]
  /** Changed in both, differently. */
  conflicts: Difference[]
  /** The list of which items go. */
  list?: ListName
}

export interface ReturnedCells {
  base: Base
  /** Rows by key as they are now, in the order of the sheet. */
  rows: ReadonlyMap<string, Cells>
  /** Items of each list by the key of their element; a list that is not there was not changed. */
  lists: ReadonlyMap<ListName, ReadonlyMap<string, readonly Cells[]>>
  /** Columns of elements that the workbook still has. */
  columns: ReadonlySet<string>
}

/** The plan as it is now, as far as the reader may read it. */
export interface PlanNow {
  elements: ReadonlyMap<string, { element: DocumentElement; cells: Cells }>
  /** Finds an element by what a row calls it: its id, a key of the author's own, or the code of a section. */
  idOf: (key: string) => string
}

/** Keys are UUIDs where the product made them: a row that brings one nobody knows is no new element. */
const isMade = (key: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key)

/**
 * Three-way merge, value by value: what only the workbook changed is taken from there, what only the plan changed stays, what
 * both changed differently is a conflict. Nothing goes because it is missing: that is offered, and somebody must say so.
 */
export function merge(
  book: ReturnedCells,
  plan: PlanNow,
  form: Form,
): { lines: Merged[]; unchanged: number; locked: number } {
  const lines: Merged[] = []
  const seen = new Set<string>()
  let unchanged = 0
  let locked = 0
  const take = (line: Merged | undefined) => {
    if (line && line.writes.length + line.conflicts.length > 0) lines.push(line)
    else unchanged += 1
  }
  for (const [key, row] of book.rows) {
    const id = plan.idOf(key)
    const now = plan.elements.get(id)
    const base = book.base.get(id)
    seen.add(id)
    if (now && now.element.place !== undefined) {
      if (
        base &&
        form.fields.some((field) => book.columns.has(field.key) && (row[field.key] ?? '') !== (base[field.key] ?? ''))
      )
        locked += 1
      continue
    }
    if (now) {
      const cells = { ...row, ...listsOf(book, key, id, base, now.cells) }
      const line = compare(id, cells, base, now.cells, book, form)
      take(line)
      lines.push(...goneItems(id, book, base, now.cells))
    } else if (base || isMade(key)) {
      const cells = { ...row, ...listsOf(book, key, id, base, base) }
      const writes = differences(cells, base, base ?? {}, book, form)
      if (writes.length > 0) lines.push({ id, key: id, outcome: 'unknown', writes, conflicts: [] })
      else unchanged += 1
    } else {
      const cells = { ...row, ...listsOf(book, key, id, undefined, undefined) }
      lines.push({ id: key, key, outcome: 'new', writes: differences(cells, {}, {}, book, form), conflicts: [] })
    }
  }
  for (const [id, base] of book.base) {
    const now = plan.elements.get(id)
    if (seen.has(id) || !now || now.element.place !== undefined) continue
    const since = differences(base, base, now.cells, book, form).map((one) => ({ ...one, here: '' }))
    lines.push({ id, key: id, outcome: 'removed', writes: since, conflicts: [] })
  }
  return { lines, unchanged, locked }
}

/** What a row says otherwise than `base` or `there` do, of the columns that the workbook has. */
function differences(row: Cells, base: Cells | undefined, there: Cells, book: ReturnedCells, form: Form): Difference[] {
  const keys = [
    ...form.fields.map((one) => one.key).filter((key) => book.columns.has(key)),
    ...listNames.filter((name) => book.lists.has(name)),
  ]
  return keys.flatMap((key): Difference[] => {
    const one = { key, base: base?.[key], here: row[key] ?? '', there: there[key] ?? '' }
    return one.here === one.there ? [] : [one]
  })
}

function compare(
  id: string,
  row: Cells,
  base: Cells | undefined,
  there: Cells,
  book: ReturnedCells,
  form: Form,
): Merged {
  const writes: Difference[] = []
  const conflicts: Difference[] = []
  for (const one of differences(row, base, there, book, form)) {
    if (base && one.here === (one.base ?? '')) continue
    // Of what came by a workbook before, nothing says what it was then: emptiness takes nothing away.
    if (!base && one.here === '') continue
    if (base && one.there === (one.base ?? '')) writes.push(one)
    else conflicts.push(one)
  }
  return { id, key: id, outcome: conflicts.length > 0 ? 'conflict' : 'changed', writes, conflicts }
}

const itemsHere = (book: ReturnedCells, name: ListName, key: string, id: string): readonly Cells[] => {
  const its = book.lists.get(name)
  return [...(its?.get(key) ?? []), ...(key === id ? [] : (its?.get(id) ?? []))]
}

/**
 * The lists of an element as the workbook wants them. What was deleted is still in them, to be offered by itself; but where the
 * plan changed the list too, the two lists as they are stand against each other.
 */
function listsOf(
  book: ReturnedCells,
  key: string,
  id: string,
  base: Cells | undefined,
  there: Cells | undefined,
): Record<string, string> {
  const cells: Record<string, string> = {}
  for (const name of book.lists.keys()) {
    const isAsItWas = (there?.[name] ?? '') === (base?.[name] ?? '')
    cells[name] = listValue(wanted(name, itemsHere(book, name, key, id), base, isAsItWas))
  }
  return cells
}

/** The items of a list that were deleted from the workbook and are in the plan as they were. */
function goneItems(id: string, book: ReturnedCells, base: Cells | undefined, there: Cells): Merged[] {
  return [...book.lists.keys()].flatMap((name): Merged[] => {
    const here = itemsHere(book, name, id, id)
    const kept = listValue(wanted(name, here, base, true))
    const left = listValue(wanted(name, here, base, false))
    const isAsItWas = (there[name] ?? '') === (base?.[name] ?? '')
    if (kept === left || !isAsItWas) return []
    const write = { key: name, base: base?.[name], here: left, there: there[name] ?? '' }
    return [{ id: `${id} ${name}`, key: id, outcome: 'removed', writes: [write], conflicts: [], list: name }]
  })
}

function wanted(name: ListName, here: readonly Cells[], base: Cells | undefined, withDeleted: boolean): Cells[] {
  const before = itemsOf(base?.[name] ?? '').map((item, index) => ({
    ...item,
    ...(name === 'means' && { number: String(index + 1) }),
  }))
  const idOf = itemId[name]
  const byId = new Map(here.map((item) => [idOf(item), item]))
  const known = new Set(before.map(idOf))
  return [
    ...before.flatMap((item) => byId.get(idOf(item)) ?? (withDeleted ? [item] : [])),
    ...here.filter((item) => !known.has(idOf(item))),
  ].map(({ element: _, ...item }: Cells) => item)
}

const itemId: Readonly<Record<ListName, (item: Cells) => string>> = {
  means: (item) => item.number ?? '',
  partners: (item) => item.organisation ?? '',
  links: (item) => `${item.relation} ${item.plan} ${item.to}`,
}

/** What was chosen for each line; undefined: a conflict is still open. */
export function decide(
  line: Merged,
  choices: { conflict: (id: string) => 'workbook' | 'plan' | undefined; removes: (id: string) => boolean },
): { writes: Difference[]; removes: boolean } | undefined {
  if (line.outcome === 'unknown') return { writes: [], removes: false }
  if (line.outcome === 'removed') {
    const removes = choices.removes(line.id)
    return line.list ? { writes: removes ? line.writes : [], removes: false } : { writes: [], removes }
  }
  if (line.conflicts.length === 0) return { writes: line.writes, removes: false }
  const side = choices.conflict(line.id)
  if (!side) return undefined
  return { writes: side === 'workbook' ? [...line.writes, ...line.conflicts] : line.writes, removes: false }
}

/** Writes values into an element. Answers with the columns that cannot be written there. */
export function writeInto(
  element: DocumentElement,
  writes: readonly Difference[],
  form: Form,
): { element: DocumentElement; refused: string[] } {
  let written = element
  const refused: string[] = []
  for (const { key, here } of writes) {
    const list = isListName(key) ? form.lists.find((one) => one.name === key) : undefined
    const field = form.fields.find((one) => one.key === key)
    const next = list ? list.write(written, itemsOf(here)) : field?.write(written, here)
    if (next) written = next
    else refused.push(key)
  }
  return { element: written, refused }
}
