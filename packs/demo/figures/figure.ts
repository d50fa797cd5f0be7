import type { Chance } from '../random.ts'

/** One figure, as a body tells it; the area by its code. */
export interface DemoFigure {
  indicator: string
  area: string
  startsOn: string
  value: string | null
  missing?: 'not_delivered' | 'not_measured'
  state?: 'provisional' | 'final'
  /** It covers the period only up to this day. */
  partialTo?: string
  n?: number
  low?: string
  high?: string
  note?: string
}

/** What a body delivers at once. */
export interface DemoDelivery {
  owner: string
  marking: 'TLP:CLEAR' | 'TLP:GREEN' | 'TLP:AMBER'
  extractedOn: string
  closedOn: string
  figures: DemoFigure[]
}

/** How many it came to where so many were to be expected: few by counting moments, many by the bell that they form. */
export function happened(luck: Chance, expected: number): number {
  if (expected <= 0) return 0
  if (expected > 30) {
    const bell = luck.next() + luck.next() + luck.next() - 1.5
    return Math.max(0, Math.round(expected + 2 * bell * Math.sqrt(expected)))
  }
  const least = Math.exp(-expected)
  let count = 0
  for (let drawn = luck.next(); drawn > least; drawn *= luck.next()) count += 1
  return count
}

export const firstOfYear = (year: number): string => `${year}-01-01`
export const firstOfMonth = (year: number, month: number): string => `${year}-${`${month}`.padStart(2, '0')}-01`
export const years = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** The months from the first of a year to the last that is known. */
export const months = (from: number, to: { year: number; month: number }): { year: number; month: number }[] =>
  years(from, to.year).flatMap((year) =>
    Array.from({ length: year === to.year ? to.month : 12 }, (_, at) => ({ year, month: at + 1 })),
  )
