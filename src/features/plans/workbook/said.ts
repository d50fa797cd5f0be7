import { atOnce, pause } from '#platform/workbook/pause.ts'
import { formatDate } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { choiceWord } from './choices.ts'
import type { Cells, Column } from './columns.ts'
import { lineOutcomes, mostLines, type WorkbookLine } from './contract.ts'
import { type Form, isListName } from './flat.ts'
import { itemsOf } from './lists.ts'
import type { Difference, Merged, PlanNow } from './merge.ts'
import { planWorkbookMessages } from './messages/index.ts'
import type { ReturnedBook } from './read-book.ts'
import { shown } from './write-book.ts'

/** Longest value that a preview shows. */
const longest = 2_000

/** What a merge does, line by line, for a reader: what needs a decision first. */
export async function describeLines(
  lines: readonly Merged[],
  book: ReturnedBook,
  plan: PlanNow,
  titles: ReadonlyMap<string, string>,
  language: Language,
): Promise<WorkbookLine[]> {
  const ordered = lineOutcomes
    .flatMap((outcome) => lines.filter((line) => line.outcome === outcome))
    .slice(0, mostLines)
  const said: WorkbookLine[] = []
  for (const [index, line] of ordered.entries()) {
    if (index % atOnce === 0) await pause()
    said.push(describeLine(line, book, plan, titles, language))
  }
  return said
}

function describeLine(
  line: Merged,
  book: ReturnedBook,
  plan: PlanNow,
  titles: ReadonlyMap<string, string>,
  language: Language,
): WorkbookLine {
  const row = book.rows.get(line.key)
  const cells = row?.cells ?? plan.elements.get(line.key)?.cells ?? book.base.get(line.key)
  const list = line.list && book.lists.get(line.list)
  const firstTitle = book.form.fields
    .filter((one) => one.head === 'title')
    .map((one) => cells?.[one.key])
    .find(Boolean)
  const value = (one: string, key: string) => valueWords(key, one, book.form, titles, language)
  const field = (one: Difference, isConflict: boolean) => ({
    field: headOf(one.key, book.form, language),
    before: value(one.there, one.key),
    after: value(one.here, one.key),
    ...(isConflict && { base: value(one.base ?? '', one.key) }),
  })
  return {
    id: line.id,
    outcome: line.outcome,
    sheet: list ? list.table.name : book.elements.name,
    row: line.outcome === 'removed' ? null : (row?.number ?? null),
    kind: cells?.kind ?? null,
    title: titles.get(line.key) || firstTitle || '',
    fields: [...line.conflicts.map((one) => field(one, true)), ...line.writes.map((one) => field(one, false))],
  }
}

function headOf(key: string, { fields }: Form, language: Language): string {
  const column = fields.find((one) => one.key === key)
  return column ? column.heads[language] : isListName(key) ? planWorkbookMessages[language].heads[key] : key
}

function valueWords(
  key: string,
  value: string,
  { fields, lists }: Form,
  titles: ReadonlyMap<string, string>,
  language: Language,
): string {
  const words = (column: Column, one: string) =>
    column.holds === 'date' && one !== '' ? formatDate(one, language) : String(shown(column, one, language) ?? '')
  if (!isListName(key)) {
    const column = fields.find((one) => one.key === key)!
    const told = key === 'parent' ? titles.get(value) || value : words(column, value)
    return told.length > longest ? `${told.slice(0, longest)}…` : told
  }
  const columns = lists.find((one) => one.name === key)!.columns
  const item = (cells: Cells) =>
    columns
      .filter((one) => cells[one.key])
      .map((one) =>
        one.list === 'yesOrNo'
          ? one.heads[language]
          : one.key === 'to'
            ? titles.get(cells.to!) || cells.to
            : one.holds === 'choice'
              ? choiceWord(one.list!, cells[one.key]!, language)
              : words(one, cells[one.key]!),
      )
      .join(' · ')
  return itemsOf(value).map(item).join('\n')
}
