import type { Mark } from '../profile/model.ts'
import { cellText } from '../values/keywords.ts'
import { isNumericCell } from '../values/numeric-cell.ts'
import { splitMark } from '../values/periods.ts'
import type { Decide } from './decision.ts'
import { provisionalPattern } from './keywords.ts'
import { isAbsentCell, type Shape } from './shape.ts'

/** Signs that statistics offices use for provisional and estimated figures, for revised ones and for breaks. */
const [provisionalSigns, finalSigns] = [/^\(?[pe]\)?$/i, /^\(?(?:[rbvs]|\d|[¹²³])\)?$/i]

/**
 * Finds signs next to periods and values and their meaning: by a legend in the file, or as statistics offices use them.
 * Others are `unexplained`.
 */
export function detectSigns(
  shape: Shape,
  periods: readonly string[],
  values: readonly (string | number)[],
  decide: Decide,
): { marks: Record<string, Mark>; unexplained: string[] } {
  const signs = new Set<string>()
  for (const period of periods) {
    const { mark } = splitMark(period)
    if (mark) signs.add(mark)
  }
  for (const value of values.slice(0, 20_000)) {
    if (typeof value === 'number' || isAbsentCell(value)) continue
    const { text: bare, mark } = splitMark(value)
    if (mark !== null && (isNumericCell(bare) || isAbsentCell(bare))) signs.add(mark)
  }
  const marks: Record<string, Mark> = {}
  const unexplained: string[] = []
  for (const sign of signs) {
    const legend = shape.notes.find((note) => note.includes(sign) && provisionalPattern.test(note))
    const isKnown = legend !== undefined || provisionalSigns.test(sign) || finalSigns.test(sign)
    if (!isKnown) unexplained.push(sign)
    const provisional = legend !== undefined || !finalSigns.test(sign)
    marks[sign] = { state: provisional ? 'provisional' : 'final', partialTo: null, months: null }
    decide('mark', `${sign} → ${provisional ? 'provisional' : 'final'}`, legend ? 0.98 : isKnown ? 0.9 : 0.5, legend)
  }
  return { marks, unexplained }
}

/** Estimates the number of months in the last period, if it is far below the period before and may be incomplete. */
export function partialMonths(
  { body }: Shape,
  columns: readonly number[],
): { index: number; months: number } | undefined {
  if (columns.length < 3) return undefined
  const digits = (at: number) =>
    body.reduce((sum, { cells }) => sum + Number(cellText(cells[at]).replace(/\D/g, '') || 0), 0)
  const [before, last] = [digits(columns.at(-2)!), digits(columns.at(-1)!)]
  const share = before > 0 ? last / before : 1
  if (share > 0.7 || share < 0.04) return undefined
  return { index: columns.length - 1, months: Math.min(11, Math.max(1, Math.round(share * 12))) }
}
