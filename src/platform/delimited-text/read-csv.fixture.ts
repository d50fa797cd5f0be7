import { findDelimiter } from './read.ts'
import { RowSplitter } from './rows.ts'

/** Returns the cells of a CSV file, to check what was written. */
export function parseCsv(given: string): string[][] {
  const text = given.replace(/^\u{feff}/u, '')
  return new RowSplitter(findDelimiter(text.slice(0, 64 * 1024))).addChunk(text, true).map(({ cells }) => [...cells])
}
