import type { Difference } from '#platform/workbook/three-way.ts'
import { formatDate } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import { toNames } from './columns.ts'
import { displayLimits, type ListWorkbookPreview, type ListWorkbookRow } from './contract.ts'
import type { WorkbookDiff } from './diff-workbook.ts'
import type { Known, List, ListColumn } from './list.ts'
import type { Line } from './merge.ts'

/** Maximum length of a displayed value. A longer value is truncated. */
const maxTextLength = 400

/** Describes the effect of a file in the reader's language. */
export function describeLines<K extends Known>(
  list: List<K>,
  { lines, unchanged, rows, issues }: WorkbookDiff,
  known: K,
  language: Language,
): Omit<ListWorkbookPreview, 'state'> {
  const columns = new Map(list.columns(known).map((column) => [column.key, column]))
  const counts: ListWorkbookPreview['counts'] = { conflict: 0, ends: 0, changed: 0, new: 0, unknown: 0, unchanged }
  for (const { outcome } of lines) counts[outcome] += 1
  return {
    counts,
    rows: lines.slice(0, displayLimits.rows).map((line) => ({
      key: line.key,
      outcome: line.outcome,
      row: rows.get(line.key)?.number ?? null,
      name: getName(line, known, language),
      fields: toChangedFields(line, columns, known, language),
    })),
    issues: issues.slice(0, displayLimits.issues),
    issueCount: issues.length,
  }
}

function getName({ key, writes }: Line, { rows }: Known, language: Language): string {
  const workbookCells = Object.fromEntries(writes.map((write) => [write.key, write.workbookValue]))
  return loadName(toNames(rows.get(key)?.cells ?? workbookCells), language)
}

function toChangedFields<K extends Known>(
  { writes, conflicts }: Line,
  columns: ReadonlyMap<string, ListColumn<K>>,
  known: K,
  language: Language,
): ListWorkbookRow['fields'] {
  const formatValue = ({ cellType, format }: ListColumn<K>, value: string): string => {
    const text =
      cellType === 'date' && value !== '' ? formatDate(value, language) : (format?.(value, known, language) ?? value)
    return text.length > maxTextLength ? `${text.slice(0, maxTextLength)}…` : text
  }
  const field = ({ key, base, workbookValue, current }: Difference, isConflict: boolean) => {
    const of = columns.get(key)!
    return {
      field: of.heads[language],
      before: formatValue(of, current),
      after: formatValue(of, workbookValue),
      ...(isConflict && base !== undefined && { base: formatValue(of, base) }),
    }
  }
  return [...writes.map((write) => field(write, false)), ...conflicts.map((conflict) => field(conflict, true))]
}
