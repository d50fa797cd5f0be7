import { setImmediate } from 'node:timers/promises'
import { WorkbookError } from '../workbook-error.ts'
import { decodeText, findEncoding } from './encoding.ts'
import { type Delimiter, delimiters, type Encoding, maxTextColumns, type TableRow } from './model.ts'
import { RowSplitter } from './rows.ts'

export interface TextTable {
  encoding: Encoding
  delimiter: Delimiter
  /** Returns all rows in batches. Each call reads the file again. */
  rows(): AsyncGenerator<TableRow[]>
}

/** Number of bytes examined to detect the delimiter. */
const sampleSize = 64 * 1024

/**
 * Opens a text table (CSV and similar), also compressed (.gz). Encoding and delimiter are detected unless given.
 * @throws WorkbookError, also while the rows are read
 */
export async function openTextTable(
  file: Blob,
  given: { encoding?: Encoding | null; delimiter?: Delimiter | null } = {},
): Promise<TextTable> {
  const encoding = given.encoding ?? (await findEncoding(file))
  const delimiter = given.delimiter ?? findDelimiter(await firstText(file, encoding))
  return { encoding, delimiter, rows: () => readRows(file, encoding, delimiter) }
}

async function* readRows(file: Blob, encoding: Encoding, delimiter: Delimiter): AsyncGenerator<TableRow[]> {
  const splitter = new RowSplitter(delimiter)
  let read = 0
  for await (const chunk of decodeText(file, encoding)) {
    const rows = splitter.addChunk(chunk)
    read += rows.length
    if (rows.length > 0) yield rows
    // Handles other requests first.
    await setImmediate()
  }
  const rest = splitter.addChunk('', true)
  if (read + rest.length === 0) throw new WorkbookError({ code: 'EMPTY' })
  if (rest.length > 0) yield rest
}

async function firstText(file: Blob, encoding: Encoding): Promise<string> {
  let text = ''
  for await (const chunk of decodeText(file, encoding)) {
    text += chunk
    if (text.length >= sampleSize) break
  }
  return text
}

/**
 * Returns the delimiter: the first, in order of preference, with which most lines with cells have the same number of
 * cells. A table with a single column has no delimiter, and then the result does not matter.
 */
export function findDelimiter(text: string): Delimiter {
  for (const delimiter of delimiters) {
    const lengths = countCells(text, delimiter).filter((length) => length > 1)
    if (lengths.length === 0) continue
    const counts = new Map<number, number>()
    for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1)
    if (Math.max(...counts.values()) >= Math.max(lengths.length, splitLines(text) / 2) * 0.6) return delimiter
  }
  return ','
}

const splitLines = (text: string): number => text.split(/\r\n|\r|\n/).filter((line) => line !== '').length

function countCells(text: string, delimiter: Delimiter): number[] {
  try {
    return new RowSplitter(delimiter).addChunk(`${text}\n`).map((row) => row.cells.length)
  } catch (error) {
    // Too many cells are counted as cells here. The error is reported when the rows are read.
    const tooMany = error instanceof WorkbookError && error.issue.code === 'TOO_LARGE'
    return tooMany ? [maxTextColumns + 1] : []
  }
}
