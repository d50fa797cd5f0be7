import type { Difference } from '#platform/workbook/three-way.ts'
import { batchSize, pause } from '#platform/workbook/yield.ts'
import { formatDate } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { loadText } from '#shared/localized-text.ts'
import { formatChoice } from './choices.ts'
import { type Cells, type Column, getHead } from './columns.ts'
import { lineOutcomes, maxLines, type WorkbookLine } from './contract.ts'
import { type Form, isListName } from './flatten-rows.ts'
import { parseItems } from './lists.ts'
import type { CurrentPlan, Merged } from './merge.ts'
import { orderKey } from './order.ts'
import { orderColumn, type ReturnedWorkbook } from './read-workbook.ts'
import { toWrittenValue } from './write-workbook.ts'

/** Maximum length of a value in a preview. */
const maxTextLength = 2_000

/** Describes the effect of a merge, line by line: conflicts first, at most `maxLines` lines. */
export async function describeLines(
  lines: readonly Merged[],
  book: ReturnedWorkbook,
  plan: CurrentPlan,
  titles: ReadonlyMap<string, string>,
  language: Language,
): Promise<WorkbookLine[]> {
  const ordered = lineOutcomes.flatMap((outcome) => lines.filter((line) => line.outcome === outcome)).slice(0, maxLines)
  const entries: WorkbookLine[] = []
  for (const [index, line] of ordered.entries()) {
    if (index % batchSize === 0) await pause()
    entries.push(describeLine(line, book, plan, titles, language))
  }
  return entries
}

function describeLine(
  line: Merged,
  book: ReturnedWorkbook,
  plan: CurrentPlan,
  titles: ReadonlyMap<string, string>,
  language: Language,
): WorkbookLine {
  if (line.cover) return describeCover(line, book, plan, language)
  const row = book.rows.get(line.key)
  const cells = row?.cells ?? plan.elements.get(line.key)?.cells ?? book.base.get(line.key)
  const list = line.list && book.lists.get(line.list)
  const firstTitle = book.form.fields
    .filter((entry) => entry.head === 'title')
    .map((entry) => cells?.[entry.key])
    .find(Boolean)
  const value = (entry: string, key: string) => formatValue(key, entry, book.form, titles, language)
  const field = (difference: Difference, isConflict: boolean) => ({
    field: getColumnHead(difference.key, book.form, language),
    before: value(difference.current, difference.key),
    after: value(difference.workbookValue, difference.key),
    ...(isConflict && { base: value(difference.base ?? '', difference.key) }),
  })
  return {
    id: line.id,
    outcome: line.outcome,
    sheet: list ? list.table.name : book.elements.name,
    row: line.outcome === 'removed' ? null : (row?.number ?? null),
    kind: cells?.kind ?? null,
    title: titles.get(line.key) || firstTitle || '',
    fields: [
      ...line.conflicts.map((conflict) => field(conflict, true)),
      ...line.writes.map((write) => field(write, false)),
    ],
  }
}

function describeCover(
  line: Merged,
  { cover, form }: ReturnedWorkbook,
  plan: CurrentPlan,
  language: Language,
): WorkbookLine {
  const field = (difference: Difference, isConflict: boolean) => {
    const column = form.cover.find((other) => other.key === difference.key)!
    const value = (text: string | undefined) => cut(formatCell(column, text ?? '', language))
    return {
      field: column.heads[language],
      before: value(difference.current),
      after: value(difference.workbookValue),
      ...(isConflict && { base: value(difference.base) }),
    }
  }
  return {
    id: line.id,
    outcome: line.outcome,
    sheet: cover!.table.name,
    row: cover!.row.number,
    kind: null,
    title: [plan.cover!.code, loadText(plan.cover!.title, language).text].join(' '),
    fields: [
      ...line.conflicts.map((conflict) => field(conflict, true)),
      ...line.writes.map((write) => field(write, false)),
    ],
  }
}

const formatCell = (column: Column, value: string, language: Language): string =>
  column.cellType === 'date' && value !== ''
    ? formatDate(value, language)
    : String(toWrittenValue(column, value, language) ?? '')

const cut = (text: string): string => (text.length > maxTextLength ? `${text.slice(0, maxTextLength)}…` : text)

function getColumnHead(key: string, { fields }: Form, language: Language): string {
  const column = key === orderKey ? orderColumn : fields.find((field) => field.key === key)
  return column ? column.heads[language] : isListName(key) ? getHead(key, language) : key
}

function formatValue(
  key: string,
  value: string,
  { fields, lists }: Form,
  titles: ReadonlyMap<string, string>,
  language: Language,
): string {
  if (!isListName(key)) {
    const column = key === orderKey ? orderColumn : fields.find((field) => field.key === key)!
    return cut(
      key === 'parent' || key === 'interest' ? titles.get(value) || value : formatCell(column, value, language),
    )
  }
  const columns = lists.find((list) => list.name === key)!.columns
  const item = (cells: Cells) =>
    columns
      .filter((column) => cells[column.key])
      .map((column) =>
        column.list === 'yesOrNo'
          ? column.heads[language]
          : column.key === 'to'
            ? titles.get(cells.to!) || cells.to
            : column.cellType === 'choice'
              ? formatChoice(column.list!, cells[column.key]!, language)
              : formatCell(column, cells[column.key]!, language),
      )
      .join(' · ')
  return parseItems(value).map(item).join('\n')
}
