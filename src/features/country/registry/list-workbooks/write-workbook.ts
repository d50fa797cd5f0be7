import type { WorkbookOutput } from '#platform/workbook/cell-output.ts'
import type { Language } from '#shared/language.ts'
import type { Cells, Known, List } from './list.ts'
import { listWorkbookMessages } from './messages/index.ts'
import { writeBase } from './workbook.ts'

/** Writes a list as a workbook: current rows, instructions, and hidden data about the original content. */
export function writeListWorkbook<K extends Known>(
  list: List<K>,
  known: K,
  { language, empty, now }: { language: Language; empty: boolean; now: string },
): WorkbookOutput {
  const messages = listWorkbookMessages[language]
  const columns = list.columns(known)
  const base = new Map<string, Cells>()
  if (!empty) for (const [key, { cells, hasEnded }] of known.rows) if (!hasEnded) base.set(key, cells)
  return {
    title: messages.lists[list.name],
    createdAt: now,
    sheets: [
      {
        name: messages.lists[list.name],
        hasHeads: true,
        frozenColumns: list.keys.length,
        columns: columns.map(({ width, cellType, choices }) => ({
          width,
          cellType: cellType ?? 'text',
          ...(choices && { choices: choices(known, language) }),
        })),
        rows: [
          { style: 'head', cells: columns.map(({ heads }) => heads[language]) },
          ...[...base.values()].map((cells) => ({
            cells: columns.map(({ key, format }) => {
              const value = cells[key] ?? ''
              return (format?.(value, known, language) ?? value) || null
            }),
          })),
        ],
      },
      {
        name: messages.guideSheet,
        columns: [{ width: 120 }],
        rows: [...messages.guide, ...messages.guides[list.name]].map((line) => ({ cells: [line] })),
      },
      writeBase({ list: list.name, language }, base),
    ],
  }
}
