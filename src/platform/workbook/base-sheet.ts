import { z } from 'zod'
import type { WrittenSheet } from './cell-output.ts'
import type { ReadSheet } from './model.ts'
import { batchSize, pause } from './yield.ts'

/** The values of a row by column, each in normalised form. Empty for an empty cell. */
export type BaseCells = Readonly<Record<string, string>>

/**
 * The hidden sheet that no menu shows. It contains the source of the workbook and the original values, by the key of
 * each row.
 */
export const baseSheet = '_integral'

/** Maximum length of a chunk. A cell has at most 32,767 characters, so longer values continue in the next cell. */
const chunkLength = 30_000

const pieces = (text: string): string[] => {
  const found: string[] = []
  for (let start = 0; start < text.length; start += chunkLength) found.push(text.slice(start, start + chunkLength))
  return found
}

/**
 * Writes the hidden sheet.
 * @param made source, time and format of the workbook. The `format` ends with the version number.
 */
export function writeBaseSheet(made: { format: string }, base: ReadonlyMap<string, BaseCells>): WrittenSheet {
  const rows = [...base].map(([key, cells]) => ({ cells: [key, ...pieces(JSON.stringify(cells))] }))
  return {
    name: baseSheet,
    state: 'veryHidden',
    columns: [{ width: 40 }, { width: 40 }],
    rows: [{ cells: [JSON.stringify(made)] }, ...rows],
  }
}

/**
 * Returns the source of a workbook, or reports a newer format. Returns undefined when there is no readable information.
 */
export async function parseBaseSheet<Made>(
  sheets: readonly ReadSheet[],
  { family, newestVersion, Made }: { family: string; newestVersion: number; Made: z.ZodType<Made> },
): Promise<{ stamp: Made; base: Map<string, BaseCells> } | { newerFormat: string } | undefined> {
  const [first, ...rows] = sheets.find((sheet) => sheet.name === baseSheet)?.rows ?? []
  const parsedStamp = parse(String(first?.cells[0]?.value ?? '')) as { format?: unknown } | undefined
  const format = String(parsedStamp?.format ?? '')
  const version = format.startsWith(family) ? Number(format.slice(family.length)) : 0
  if (version > newestVersion) return { newerFormat: format }
  const made = Made.safeParse(parsedStamp)
  if (!made.success) return undefined
  const base = new Map<string, BaseCells>()
  for (const [index, { cells }] of rows.entries()) {
    if (index % batchSize === 0) await pause()
    const [key, ...values] = cells.map((cell) => String(cell.value))
    const of = CellTexts.safeParse(parse(values.join('')))
    if (!key || !of.success) return undefined
    base.set(key, of.data)
  }
  return { stamp: made.data, base }
}

const CellTexts = z.record(z.string(), z.string())

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
