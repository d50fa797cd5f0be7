import { z } from 'zod'
import type { ReadSheet } from '#platform/workbook/model.ts'
import type { WrittenSheet } from '#platform/workbook/written.ts'
import { Language } from '#shared/language.ts'
import { documentFormat } from '../document/schema.ts'
import type { Cells } from './columns.ts'
import { atOnce, pause } from './pause.ts'

/**
 * The sheet that no menu shows: which plan a workbook was made of, in which form, and what stood in it then. By it one knows
 * what was changed here, and what was changed in the plan meanwhile.
 */
export const baseSheet = '_integral'
const family = 'integral.workbook/'
const newest = 1
export const workbookFormat = `${family}${newest}`

const Made = z.strictObject({
  format: z.literal(workbookFormat),
  /** The form of the plan document of which the values are. */
  document: z.literal(documentFormat),
  /** Code of the plan; null: an empty workbook. */
  plan: z.string().nullable(),
  kind: z.string(),
  /** In which its heads and choices are written. */
  language: Language,
  /** Those of the texts of the plan. */
  spoken: z.array(Language).min(1),
})
export type Made = z.infer<typeof Made>

/** What stood in the workbook when it was made, by the key of the element: its cells, and lists in their one form. */
export type Base = ReadonlyMap<string, Cells>

/** Names the row of what the plan said of itself; no key of an element is this word. */
const coverRow = 'plan'

/** A cell holds no more than 32,767 characters: longer values go on in the next one. */
const piece = 30_000

const pieces = (text: string): string[] => {
  const found: string[] = []
  for (let start = 0; start < text.length; start += piece) found.push(text.slice(start, start + piece))
  return found
}

export function writeBase(made: Made, base: Base, cover?: Cells): WrittenSheet {
  const rows = [...(cover ? [[coverRow, cover] as const] : []), ...base].map(([key, cells]) => ({
    cells: [key, ...pieces(JSON.stringify(cells))],
  }))
  return {
    name: baseSheet,
    state: 'veryHidden',
    columns: [{ width: 40 }, { width: 40 }],
    rows: [{ cells: [JSON.stringify(made)] }, ...rows],
  }
}

/** What a workbook says it was made of; a fault where it says nothing that is understood. */
export async function readBase(
  sheets: readonly ReadSheet[],
): Promise<{ made: Made; base: Base; cover: Cells | undefined } | { newer: string } | undefined> {
  const [first, ...rows] = sheets.find((sheet) => sheet.name === baseSheet)?.rows ?? []
  const said = parse(String(first?.cells[0]?.value ?? '')) as { format?: unknown } | undefined
  const format = String(said?.format ?? '')
  const version = format.startsWith(family) ? Number(format.slice(family.length)) : 0
  if (version > newest) return { newer: format }
  const made = Made.safeParse(said)
  if (!made.success) return undefined
  const base = new Map<string, Cells>()
  for (const [index, { cells }] of rows.entries()) {
    if (index % atOnce === 0) await pause()
    const [key, ...values] = cells.map((cell) => String(cell.value))
    const of = SaidCells.safeParse(parse(values.join('')))
    if (!key || !of.success) return undefined
    base.set(key, of.data)
  }
  const cover = base.get(coverRow)
  base.delete(coverRow)
  return { made: made.data, base, cover }
}

const SaidCells = z.record(z.string(), z.string())

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
