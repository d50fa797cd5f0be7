import type { LegalDate } from '#shared/dates.ts'
import type { Figure } from '../figures/contract.ts'
import type { Direction } from './contract.ts'

/** Number of complete earlier figures with which the latest figure is compared. */
const compared = 3
/** A change of at most 5 % counts as level. */
const least = 0.05

/**
 * Returns the trend of a series: the latest complete figure compared with the mean of up to three complete earlier
 * figures. Figures before a break are left out. Undefined with fewer than two figures.
 * @param figures figures of a single area, with periods of equal length
 * @param breaks days on which the meaning changed
 */
export function computeDirection(
  figures: readonly Pick<Figure, 'startsOn' | 'value' | 'partial'>[],
  breaks: readonly LegalDate[],
): Direction | undefined {
  const since = breaks.toSorted().at(-1) ?? ''
  const whole = figures
    .filter((figure) => figure.value !== null && !figure.partial && figure.startsOn >= since)
    .toSorted((left, other) => (left.startsOn < other.startsOn ? -1 : 1))
  const latest = whole.at(-1)
  const before = whole.slice(0, -1).slice(-compared)
  if (!latest || before.length === 0) return undefined
  const mean = before.reduce((sum, entry) => sum + Number(entry.value), 0) / before.length
  const change = Number(latest.value) - mean
  if (Math.abs(change) <= Math.abs(mean) * least) return 'level'
  return change > 0 ? 'up' : 'down'
}

/** Checks whether two trends are opposite: up and down. A level trend is never opposite. */
export const isOpposite = (own: Direction | undefined, theirs: Direction | undefined): boolean =>
  (own === 'up' && theirs === 'down') || (own === 'down' && theirs === 'up')
