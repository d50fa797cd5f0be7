import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/**
 * The data sets with which tests compare the pack. They are not part of the project. Tests are skipped where they are
 * absent.
 */
export const data = new URL('../../../../shared/data/', import.meta.url)
export const present = existsSync(data)

/**
 * Returns the rows of a CSV file, also when compressed. Quoted fields may contain commas and doubled quotes, but never
 * line ends. Only the lines that `keep` accepts are parsed.
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
