import { setImmediate as breathe } from 'node:timers/promises'
import { readCsv } from '#shared/csv.ts'
import type { FileArea } from './columns/model.ts'
import type { AreaFault } from './contract.ts'
import { headingFaults, type Known, mostRows, readArea, wholeFaults } from './model.ts'

export interface AreaFile {
  areas: (FileArea & { row: number })[]
  faults: AreaFault[]
  columns: ReadonlySet<string>
}

/** Rows between two moments in which others get their turn. */
const atOnce = 2000

/** Reads a file of areas and everything that is wrong with it, in pieces: others are served meanwhile. */
export async function readAreaFile(text: string, known: Known): Promise<AreaFile> {
  const rows = readCsv(text)
  const first = rows.next()
  const heading = first.done ? [] : first.value.cells.map((column) => column.trim().toLowerCase())
  const faults = headingFaults(heading, known)
  const areas: AreaFile['areas'] = []
  const columns = new Set(heading)
  if (faults.length > 0) return { areas, faults, columns }
  for (const { line, cells } of rows) {
    if (areas.length === mostRows) {
      faults.push({ row: line, column: 'code', code: 'ROWS_TOO_MANY', value: `${mostRows}`, proposal: null })
      break
    }
    const named = new Map(heading.map((column, index) => [column, cells[index] ?? '']))
    const area = readArea(named, known, (column, code, value, proposal = null) =>
      faults.push({ row: line, column, code, value, proposal }),
    )
    areas.push({ ...area, row: line })
    if (areas.length % atOnce === 0) await breathe()
  }
  return { areas, faults: [...faults, ...wholeFaults(areas, known)], columns }
}
