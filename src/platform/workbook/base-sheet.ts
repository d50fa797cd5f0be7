import { z } from 'zod'
import type { WrittenSheet } from './cell-output.ts'
import type { ReadSheet } from './model.ts'
import { atOnce, pause } from './yield.ts'

/** The values of a row by column, each in its one form; empty where nothing stands. */
export type BaseCells = Readonly<Record<string, string>>

/** The sheet that no menu shows: what a workbook was made of, and what stood in it then, by the key of each row. */
export const baseSheet = '_integral'

/** A cell holds no more than 32,767 characters: longer values go on in the next one. */
const piece = 30_000

const pieces = (text: string): string[] => {
  const found: string[] = []
  for (let start = 0; start < text.length; start += piece) found.push(text.slice(start, start + piece))
  return found
}

/** @param made of what, when and in which form; its `format` ends with the number of its version */
export function writeBaseSheet(made: { format: string }, base: ReadonlyMap<string, BaseCells>): WrittenSheet {
  const rows = [...base].map(([key, cells]) => ({ cells: [key, ...pieces(JSON.stringify(cells))] }))
  return {
    name: baseSheet,
    state: 'veryHidden',
    columns: [{ width: 40 }, { width: 40 }],
    rows: [{ cells: [JSON.stringify(made)] }, ...rows],
  }
}

/** What a workbook says it was made of: a newer form than this one, or nothing where nothing is said that is understood. */
export async function readBaseSheet<Made>(
  sheets: readonly ReadSheet[],
  { family, newest, Made }: { family: string; newest: number; Made: z.ZodType<Made> },
): Promise<{ made: Made; base: Map<string, BaseCells> } | { newer: string } | undefined> {
  const [first, ...rows] = sheets.find((sheet) => sheet.name === baseSheet)?.rows ?? []
  const said = parse(String(first?.cells[0]?.value ?? '')) as { format?: unknown } | undefined
  const format = String(said?.format ?? '')
  const version = format.startsWith(family) ? Number(format.slice(family.length)) : 0
  if (version > newest) return { newer: format }
  const made = Made.safeParse(said)
  if (!made.success) return undefined
  const base = new Map<string, BaseCells>()
  for (const [index, { cells }] of rows.entries()) {
    if (index % atOnce === 0) await pause()
    const [key, ...values] = cells.map((cell) => String(cell.value))
    const of = SaidCells.safeParse(parse(values.join('')))
    if (!key || !of.success) return undefined
    base.set(key, of.data)
  }
  return { made: made.data, base }
}

const SaidCells = z.record(z.string(), z.string())

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
