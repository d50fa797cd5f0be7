import { setImmediate } from 'node:timers/promises'
import { WorkbookRefused } from '../workbook-error.ts'
import { findEncoding, textOf } from './encoding.ts'
import { type Delimiter, delimiters, type Encoding, mostTextColumns, type TableRow } from './model.ts'
import { RowSplitter } from './rows.ts'

export interface TextTable {
  encoding: Encoding
  delimiter: Delimiter
  /** From the first row to the last, some at a time; each call reads the file anew. */
  rows(): AsyncGenerator<TableRow[]>
}

/** So much of a file tells what stands between its cells. */
const lookedAt = 64 * 1024

/**
 * A table of text (CSV and its kin), also packed (.gz): its encoding and what stands between its cells are found, unless they
 * are given. @throws WorkbookRefused, also while its rows are read
 */
export async function openTextTable(
  file: Blob,
  given: { encoding?: Encoding | null; delimiter?: Delimiter | null } = {},
): Promise<TextTable> {
  const encoding = given.encoding ?? (await findEncoding(file))
  const delimiter = given.delimiter ?? findDelimiter(await firstText(file, encoding))
  return { encoding, delimiter, rows: () => rowsOf(file, encoding, delimiter) }
}

async function* rowsOf(file: Blob, encoding: Encoding, delimiter: Delimiter): AsyncGenerator<TableRow[]> {
  const splitter = new RowSplitter(delimiter)
  let read = 0
  for await (const piece of textOf(file, encoding)) {
    const rows = splitter.take(piece)
    read += rows.length
    if (rows.length > 0) yield rows
    // Whoever waits for an answer comes first.
    await setImmediate()
  }
  const rest = splitter.take('', true)
  if (read + rest.length === 0) throw new WorkbookRefused({ code: 'EMPTY' })
  if (rest.length > 0) yield rest
}

async function firstText(file: Blob, encoding: Encoding): Promise<string> {
  let text = ''
  for await (const piece of textOf(file, encoding)) {
    text += piece
    if (text.length >= lookedAt) break
  }
  return text
}

/**
 * What stands between the cells: the first, in order of preference, by which most lines that have cells at all have equally
 * many. A table of one column has none; then it does not matter.
 */
export function findDelimiter(text: string): Delimiter {
  for (const delimiter of delimiters) {
    const lengths = lengthsBy(text, delimiter).filter((length) => length > 1)
    if (lengths.length === 0) continue
    const counts = new Map<number, number>()
    for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1)
    if (Math.max(...counts.values()) >= Math.max(lengths.length, linesOf(text) / 2) * 0.6) return delimiter
  }
  return ','
}

const linesOf = (text: string): number => text.split(/\r\n|\r|\n/).filter((line) => line !== '').length

function lengthsBy(text: string, delimiter: Delimiter): number[] {
  try {
    return new RowSplitter(delimiter).take(`${text}\n`).map((row) => row.cells.length)
  } catch (error) {
    // Far too many cells are cells all the same: whoever reads the rows says so.
    const tooMany = error instanceof WorkbookRefused && error.fault.code === 'TOO_LARGE'
    return tooMany ? [mostTextColumns + 1] : []
  }
}
