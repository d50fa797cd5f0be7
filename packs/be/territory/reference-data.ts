import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The data sets with which tests compare the pack. They are no part of the project: where they are absent, tests are skipped. */
export const data = new URL('../../../../shared/data/', import.meta.url)
export const present = existsSync(data)

/**
 * Rows of a CSV file, also a compressed one, with quoted fields that may hold commas and doubled quotes, never line ends. Of a
 * long file only the lines that are kept are read.
 */
export function rows(path: string, keep = (_line: string): boolean => true): Record<string, string>[] {
  const cells = (line: string) => {
    const found = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)
    return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
  }
  const file = readFileSync(new URL(path, data))
  const text = (path.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8')
  const [head = '', ...lines] = text.replaceAll('\r', '').trim().split('\n')
  const keys = cells(head)
  return lines
    .filter(keep)
    .map((line) => Object.fromEntries(cells(line).map((cell, index) => [keys[index] ?? '', cell])))
}
