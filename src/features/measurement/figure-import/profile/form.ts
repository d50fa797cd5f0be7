import type { TableRow } from '#platform/workbook/model.ts'
import { plain, trimmed } from '../values/keywords.ts'
import { isPeriodLabel } from '../values/periods.ts'
import { filledHeads, splitCells } from './layout.ts'
import type { ImportProfile } from './model.ts'

/**
 * Returns the key that identifies the form of a file: the labels of the heads, with periods replaced by a placeholder
 * because the next file has other periods. When heads contain only periods, the first labels below them are used.
 */
export function toFormKey(
  sample: { first: readonly TableRow[] },
  { titles, heads, combinedColumn }: Pick<ImportProfile, 'titles' | 'heads' | 'combinedColumn'>,
): string {
  const rows = sample.first
    .slice(titles, titles + heads.length)
    .map(({ cells }) => splitCells(cells, combinedColumn, true))
  const filled = filledHeads(rows)
  const width = filled[0]?.length ?? 0
  const columns: string[] = []
  for (let at = 0; at < width; at += 1) {
    const columnHeads = filled.map((row) => (isPeriodLabel(row[at] ?? '') ? '<period>' : plain(row[at] ?? '')))
    const column = columnHeads.join('/')
    if (columns.at(-1) !== column) columns.push(column)
  }
  const speak = filled.some((row) => row.some((word) => word !== '' && !isPeriodLabel(word)))
  const tableRows = speak ? [] : sample.first.slice(titles + heads.length, titles + heads.length + 3)
  const labels = tableRows.map(({ cells }) => plain(trimmed(String(cells[0] ?? ''))))
  return [...columns, ...labels].join('|').slice(0, 20_000)
}
