import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseCsv } from '#platform/delimited-text/read-csv.fixture.ts'

/** Files as published. They are not part of the project. Tests that need them are skipped when they are absent. */
const folder = new URL('../../../../../shared/data/', import.meta.url)
export const filesAvailable = existsSync(folder)
export const skipReason = 'skipped where ../shared/data is absent'

/** Returns a file as downloaded. */
export const realFile = (path: string): File => new File([readFileSync(new URL(path, folder))], basename(path))

/** Returns the beginning of a compressed file: the heads and a number of rows. */
export function parseFirstRows(path: string, rows: number): File {
  const lines = gunzipSync(readFileSync(new URL(path, folder)))
    .toString('utf8')
    .split('\n')
  return new File([lines.slice(0, rows + 1).join('\n')], basename(path, '.gz'))
}

/** Returns the rows of a tidy table, keyed by heads, for comparison. */
export function tidyRows(path: string): Record<string, string>[] {
  const bytes = readFileSync(new URL(path, folder))
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const [heads, ...rows] = parseCsv(text)
  return rows.map((cells) => Object.fromEntries(heads!.map((head, at) => [head, cells[at] ?? ''])))
}
