import type { SourceParagraph } from '#platform/intake/contract.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import type { FieldName, ProposedElement } from '../entities.ts'
import type { OutlineBuilder } from './builder.ts'
import { codeHead, objectiveHead, titleHead } from './keywords.ts'
import { findField, getLabelledText, type Label, parseLabel, toSingleLine } from './label.ts'

type Cells = ReadonlyMap<number, readonly SourceParagraph[]>
type Columns = ReadonlyMap<number, Column>

/** The content of a column, from the head. */
type Column = { kind: ElementKind } | { field: FieldName } | { content: 'code' | 'other' }

const joinCellText = (cell: readonly SourceParagraph[] | undefined): string =>
  toSingleLine((cell ?? []).map(getLabelledText).join(' '))

/**
 * Adds a table. When a row is a head, each following row becomes an element. The head may repeat, and rows in between
 * give the parent of the next rows. In other tables, each row that begins with the name of a kind becomes an element,
 * and the rest is text of the previous element.
 * @param group kind from a heading above the table
 */
export function addTable(
  builder: OutlineBuilder,
  paragraphs: readonly SourceParagraph[],
  group: ElementKind | undefined,
): void {
  let columns: Columns | undefined
  /**
   * The element of each kind column. An empty cell uses the element of the row above, because cells are merged
   * vertically.
   */
  const last = new Map<number, ProposedElement>()
  // Objectives whose head names no level are placed under the open element.
  const isBelow = builder.hasOpen(({ kind }) => kind === 'strategic_objective', null)
  const objective = isBelow ? 'operational_objective' : 'strategic_objective'
  for (const row of groupIntoRows(paragraphs)) {
    const head = findColumns(row, group, objective)
    if (head) {
      columns = head
      last.clear()
      for (const paragraph of [...row.values()].flat()) builder.addNotPlaced(paragraph, 'head_of_table')
    } else if (columns && !isBand(row)) addRow(builder, row, columns, last)
    else {
      last.clear()
      addUnstructuredRow(builder, row)
    }
  }
}

/** Checks for a single cell over the full width that names an element. The rows below are placed under it. */
function isBand(row: Cells): boolean {
  const [cell, ...others] = [...row.values()]
  if (!cell || others.length > 0) return false
  const { kind, group, isSpaceSeparated, title } = parseLabel(joinCellText(cell.slice(0, 1)))
  return kind !== null && !group && !isSpaceSeparated && title !== ''
}

/** Groups cells by row and column, with their footnotes and text boxes. */
function groupIntoRows(paragraphs: readonly SourceParagraph[]): Cells[] {
  const rows: Map<number, SourceParagraph[]>[] = []
  let place = { row: 0, column: 0 }
  for (const paragraph of paragraphs) {
    place = paragraph.cell ?? place
    rows[place.row] ??= new Map()
    const row = rows[place.row]!
    row.set(place.column, [...(row.get(place.column) ?? []), paragraph])
  }
  return rows.filter((row) => row !== undefined)
}

/** Returns the content of the columns; undefined when the row is not a head or names no kind. */
function findColumns(head: Cells, group: ElementKind | undefined, objective: ElementKind): Columns | undefined {
  const columns = new Map<number, Column>()
  for (const [number, cell] of head) columns.set(number, parseColumn(joinCellText(cell), group, objective))
  const all = [...columns.values()]
  const known = all.filter((column) => !('content' in column) || column.content === 'code')
  return all.some((column) => 'kind' in column) && known.length >= 2 ? columns : undefined
}

function parseColumn(text: string, group: ElementKind | undefined, objective: ElementKind): Column {
  if (objectiveHead.test(text)) return { kind: objective }
  if (codeHead.test(text)) return { content: 'code' }
  const field = findField(text)
  if (field) return { field }
  const label = parseLabel(text)
  if (label.kind && (label.group || label.title === '') && label.number === null) return { kind: label.kind }
  return group && titleHead.test(text) ? { kind: group } : { content: 'other' }
}

function addRow(builder: OutlineBuilder, row: Cells, columns: Columns, last: Map<number, ProposedElement>): void {
  const codeColumn = [...columns].find(([, column]) => 'content' in column && column.content === 'code')?.[0]
  const code = codeColumn === undefined ? undefined : row.get(codeColumn)
  const kinds = [...columns].flatMap(([number, column]) => ('kind' in column ? [{ number, kind: column.kind }] : []))
  const deepest = kinds.at(-1)!.number
  let above: ProposedElement | undefined
  for (const { number, kind } of kinds) {
    const cell = row.get(number)
    if (cell) {
      const own = number === deepest ? (code ?? []) : []
      last.set(number, beginRow(builder, kind, cell, own, above))
      for (const [other] of last) if (other > number) last.delete(other)
    }
    above = last.get(number) ?? above
  }
  const element = last.get(deepest) ?? above ?? builder.current
  for (const [number, cell] of row) {
    const column = columns.get(number)
    const isTaken = column && ('kind' in column || (number === codeColumn && row.has(deepest)))
    if (isTaken) continue
    for (const paragraph of cell) {
      if (!element) builder.addNotPlaced(paragraph, 'before_first_heading')
      else {
        builder.add(paragraph, element)
        if (column && 'field' in column) builder.toText(paragraph, { name: column.field, text: fieldText(paragraph) })
      }
    }
  }
}

function beginRow(
  builder: OutlineBuilder,
  kind: ElementKind,
  cell: readonly SourceParagraph[],
  codeCell: readonly SourceParagraph[],
  above: ProposedElement | undefined,
): ProposedElement {
  const [first, ...rest] = cell
  const text = joinCellText([first!])
  const parsedLabel = parseLabel(text)
  const isOwn = parsedLabel.kind === kind && !parsedLabel.group && parsedLabel.title !== ''
  const label: Pick<Label, 'title' | 'code' | 'number' | 'chapter'> = isOwn
    ? parsedLabel
    : { title: parsedLabel.chapter?.includes('.') ? parsedLabel.title : text, code: null, number: null, chapter: null }
  const numbered =
    parseCode(joinCellText(codeCell)) ?? (parsedLabel.chapter?.includes('.') ? parsedLabel.chapter : undefined)
  const element = builder.begin({
    kind,
    ground: 'table',
    level: null,
    title: label.title,
    code: label.code ?? (joinCellText(codeCell) || (numbered ?? null)),
    number: label.number ?? numbered ?? null,
    heading: first!.number,
    paragraphs: [...codeCell.map(({ number }) => number), first!.number],
    parent: above && builder.mayContain(above.kind, kind) ? above : undefined,
  })
  for (const paragraph of rest) builder.add(paragraph, element)
  return element
}

/** Returns the number in a code cell: `A 1.2.3`, `1.2.3`. */
const parseCode = (text: string): string | undefined => /\d{1,3}(?:\.\d{1,3})*/.exec(text)?.[0]

/**
 * Takes a row of a table without a head: `Strategische doelstelling 1 | Minder inbraken`, `Termijn | 2027`, or text.
 */
function addUnstructuredRow(builder: OutlineBuilder, row: Cells): void {
  const [head, ...rest] = [...row.values()].flat()
  const label = parseLabel(joinCellText([head!]))
  const begins = label.kind !== null && !label.group && !label.isSpaceSeparated
  if (begins && (label.title !== '' || rest.length > 0)) {
    const title = label.title === '' ? rest[0] : undefined
    const element = builder.begin({
      kind: label.kind!,
      ground: 'table',
      level: null,
      title: title ? toSingleLine(title.text) : label.title,
      code: label.code,
      number: label.number,
      heading: (title ?? head!).number,
      paragraphs: [head!.number, ...(title ? [title.number] : [])],
    })
    for (const paragraph of title ? rest.slice(1) : rest) builder.add(paragraph, element)
    return
  }
  const field = findField(head!.text)
  for (const paragraph of [head!, ...rest]) {
    const element = builder.current
    if (!element) builder.addNotPlaced(paragraph, 'before_first_heading')
    else {
      builder.add(paragraph, element)
      if (field && paragraph !== head) builder.toText(paragraph, { name: field, text: fieldText(paragraph) })
    }
  }
}

const fieldText = (paragraph: SourceParagraph): string => toSingleLine(paragraph.text).slice(0, 2000)
