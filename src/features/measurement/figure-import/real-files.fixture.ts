import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readCsv } from '#shared/csv.ts'

/** Files as they were published. They are no part of the project: where they are absent, the tests that need them are skipped. */
const folder = new URL('../../../../../shared/data/', import.meta.url)
export const areThere = existsSync(folder)
export const whenAbsent = 'skipped where ../shared/data is absent'

/** A file as it was downloaded. */
export const realFile = (path: string): File => new File([readFileSync(new URL(path, folder))], basename(path))

/** The beginning of a packed file: its heads and so many rows. */
export function beginningOf(path: string, rows: number): File {
  const lines = gunzipSync(readFileSync(new URL(path, folder)))
    .toString('utf8')
    .split('\n')
  return new File([lines.slice(0, rows + 1).join('\n')], basename(path, '.gz'))
}

/** The rows of a tidy table by its heads, to compare with. */
export function tidyRows(path: string): Record<string, string>[] {
  const bytes = readFileSync(new URL(path, folder))
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const [heads, ...rows] = [...readCsv(text)].map(({ cells }) => cells)
  return rows.map((cells) => Object.fromEntries(heads!.map((head, at) => [head, cells[at] ?? ''])))
}
