import type { LegalDate } from '#shared/dates.ts'
import type { Figure } from '../figures/contract.ts'
import type { Direction } from './contract.ts'

/** With how many whole figures before it the latest is compared. */
const compared = 3
/** A change of less than a twentieth is none. */
const least = 0.05

/**
 * Where a series goes: its latest whole figure beside the mean of up to three whole ones just before it, of periods as long. What was
 * counted otherwise is left out. Undefined with fewer than two.
 * @param figures of one area
 * @param breaks days on which the meaning changed
 */
export function directionOf(
  figures: readonly Pick<Figure, 'startsOn' | 'value' | 'partial'>[],
  breaks: readonly LegalDate[],
): Direction | undefined {
  const since = breaks.toSorted().at(-1) ?? ''
  const whole = figures
    .filter((one) => one.value !== null && !one.partial && one.startsOn >= since)
    .toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1))
  const latest = whole.at(-1)
  const before = whole.slice(0, -1).slice(-compared)
  if (!latest || before.length === 0) return undefined
  const mean = before.reduce((sum, one) => sum + Number(one.value), 0) / before.length
  const change = Number(latest.value) - mean
  if (Math.abs(change) <= Math.abs(mean) * least) return 'level'
  return change > 0 ? 'up' : 'down'
}

/** Whether two go apart: one up, the other down. What stays level goes nowhere. */
export const movesTheOtherWay = (own: Direction | undefined, theirs: Direction | undefined): boolean =>
  (own === 'up' && theirs === 'down') || (own === 'down' && theirs === 'up')
