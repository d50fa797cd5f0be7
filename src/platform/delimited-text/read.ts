import { setImmediate } from 'node:timers/promises'
import { FileReadError } from '../file-read-error.ts'
import { decodeText, findEncoding, firstBytes } from './encoding.ts'
import { type Delimiter, delimiters, type Encoding, type TextLimits, type TextRow, textLimits } from './model.ts'
import { RowSplitter } from './rows.ts'

export interface DelimitedText {
  encoding: Encoding
  delimiter: Delimiter
  /** Returns all rows in batches. Each call reads the file again. */
  rows(): AsyncGenerator<TextRow[]>
}

/** Number of bytes examined to detect the delimiter. */
const sampleSize = 64 * 1024

/**
 * Opens a table as delimited text (CSV and similar), also compressed (.gz). Encoding and delimiter are detected unless given.
 * @throws FileReadError, also while the rows are read
 */
export async function openDelimitedText(
  file: Blob,
  given: { encoding?: Encoding | null; delimiter?: Delimiter | null } = {},
  limits = textLimits,
): Promise<DelimitedText> {
  const encoding = given.encoding ?? (await findEncoding(file, limits.maxBytes))
  const delimiter = given.delimiter ?? findDelimiter(await firstText(file, encoding, limits))
  return { encoding, delimiter, rows: () => getRows(file, { encoding, delimiter }, limits) }
}

async function* getRows(
  file: Blob,
  { encoding, delimiter }: { encoding: Encoding; delimiter: Delimiter },
  limits: TextLimits,
): AsyncGenerator<TextRow[]> {
  const splitter = new RowSplitter(delimiter, limits)
  let read = 0
  for await (const chunk of decodeText(file, encoding, limits.maxBytes)) {
    const rows = splitter.addChunk(chunk)
    read += rows.length
    if (rows.length > 0) yield rows
    // Handles other requests first.
    await setImmediate()
  }
  const rest = splitter.addChunk('', true)
  if (read + rest.length === 0) throw new FileReadError({ code: 'EMPTY' })
  if (rest.length > 0) yield rest
}

/** Returns the first few thousand characters of a text. Bytes that are no text are not refused here. */
export async function loadTextHead(file: Blob): Promise<string> {
  const head = await firstBytes(file, 4)
  const encoding =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : 'windows-1252'
  for await (const chunk of decodeText(file, encoding, textLimits.maxBytes))
    return chunk.slice(0, 8_000).replace(/^(?:\uFEFF|ï»¿)/, '')
  return ''
}

/** Returns a whole text. */
export async function loadText(file: Blob): Promise<string> {
  const encoding = await findEncoding(file, textLimits.maxBytes)
  let text = ''
  for await (const chunk of decodeText(file, encoding, textLimits.maxBytes)) text += chunk
  return text
}

async function firstText(file: Blob, encoding: Encoding, { maxBytes }: TextLimits): Promise<string> {
  let text = ''
  for await (const chunk of decodeText(file, encoding, maxBytes)) {
    text += chunk
    if (text.length >= sampleSize) break
  }
  return text
}

/**
 * Returns the delimiter that gives the highest number of rows the same number of cells as a neighbouring row. It counts
 * only if these are most of the rows with several cells. Of equal delimiters, the first in order of preference is returned. If no delimiter is
 * regular, the most frequent in the first line is returned. For a single column the result does not matter.
 */
export function findDelimiter(text: string): Delimiter {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line !== '')
  let best: { delimiter: Delimiter; regular: number } | undefined
  for (const delimiter of delimiters) {
    const lengths = countCells(text, delimiter).filter((length) => length > 1)
    // Several tables below each other have rows of different lengths, but neighbours of the same.
    const regular = lengths.filter((length, at) => length === lengths[at - 1] || length === lengths[at + 1]).length
    if (regular < Math.max(lengths.length, lines.length / 2) * 0.6) continue
    if (regular > (best?.regular ?? 0)) best = { delimiter, regular }
  }
  return best?.delimiter ?? findMostFrequent(lines[0] ?? '')
}

const findMostFrequent = (line: string): Delimiter =>
  delimiters.toReversed().toSorted((left, other) => line.split(other).length - line.split(left).length)[0]!

function countCells(text: string, delimiter: Delimiter): number[] {
  try {
    return new RowSplitter(delimiter).addChunk(`${text}\n`).map((row) => row.cells.length)
  } catch (error) {
    // Too many cells are counted as cells here. The error is reported when the rows are read.
    const tooMany = error instanceof FileReadError && error.issue.code === 'TOO_LARGE'
    return tooMany ? [textLimits.maxColumns + 1] : []
  }
}
