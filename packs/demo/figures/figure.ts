import type { Chance } from '../random.ts'

/** A figure as an organisation reports it, with the area by code. */
export interface DemoFigure {
  indicator: string
  area: string
  startsOn: string
  value: string | null
  missing?: 'not_delivered' | 'not_measured'
  state?: 'provisional' | 'final'
  /** The figure covers the period only up to this day. */
  partialTo?: string
  n?: number
  low?: string
  high?: string
  note?: string
}

/** A single delivery by an organisation. */
export interface DemoDelivery {
  owner: string
  marking: 'TLP:CLEAR' | 'TLP:GREEN' | 'TLP:AMBER'
  extractedOn: string
  closedOn: string
  figures: DemoFigure[]
}

/**
 * Returns a random count around the expected value. Small values use a Poisson process, large values the normal
 * distribution.
 */
export function drawCount(random: Chance, expected: number): number {
  if (expected <= 0) return 0
  if (expected > 30) {
    const bell = random.next() + random.next() + random.next() - 1.5
    return Math.max(0, Math.round(expected + 2 * bell * Math.sqrt(expected)))
  }
  const least = Math.exp(-expected)
  let count = 0
  for (let drawn = random.next(); drawn > least; drawn *= random.next()) count += 1
  return count
}

export const firstOfYear = (year: number): string => `${year}-01-01`
export const firstOfMonth = (year: number, month: number): string => `${year}-${`${month}`.padStart(2, '0')}-01`
export const years = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** Returns the months from the first of a year to the last known month. */
export const months = (from: number, to: { year: number; month: number }): { year: number; month: number }[] =>
  years(from, to.year).flatMap((year) =>
    Array.from({ length: year === to.year ? to.month : 12 }, (_, at) => ({ year, month: at + 1 })),
  )
