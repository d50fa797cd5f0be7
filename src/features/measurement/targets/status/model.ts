import { type Standing, standings } from '../results/entities.ts'
import type { StandingCounts } from './contract.ts'

/** From what asks for a look first to what asks for none. What is not known is not good: silence is not on track. */
const bySeriousness: readonly Standing[] = [
  'off_track',
  'attention',
  'without_news',
  'not_computed',
  'read_with_effort',
  'on_track',
]

/** The standing of several results taken together: the least good of them, never a mean. */
export const leastGood = (its: readonly Standing[]): Standing =>
  bySeriousness.find((one) => its.includes(one)) ?? 'not_computed'

/** How many stand so, every status named. */
export function countStandings(its: readonly { standing: Standing }[]): StandingCounts {
  const counts = Object.fromEntries(standings.map((one) => [one, 0])) as StandingCounts
  for (const { standing } of its) counts[standing] += 1
  return counts
}
