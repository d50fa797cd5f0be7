export interface Period {
  /** The first day. */
  startsOn: string
  /** The day after the last. */
  endsOn: string
}

export type Per = 'month' | 'quarter' | 'year'
export const monthsPer: Record<Per, number> = { month: 1, quarter: 3, year: 12 }

const countMonths = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** The first day of the month that is some months later. */
export function addMonths(day: string, months: number): string {
  const count = countMonths(day) + months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`
}

export const monthsIn = ({ startsOn, endsOn }: Period): number => countMonths(endsOn) - countMonths(startsOn)

export const periodKey = ({ startsOn, endsOn }: Period): string => `${startsOn} ${endsOn}`
