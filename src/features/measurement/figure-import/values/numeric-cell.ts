import { cellText } from './keywords.ts'
import { splitMark } from './periods.ts'

/** Checks whether a cell is a number in any notation, optionally with a sign next to it. */
export const isNumericCell = (cell: string | number | undefined): boolean =>
  typeof cell === 'number' ||
  /^[-+−]?\d[\d., '’\u00a0\u202f]*(e[+-]?\d+)?\s*[%€]?$/i.test(splitMark(cellText(cell)).text)
