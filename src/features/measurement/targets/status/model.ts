import { type Standing, standings } from '../results/entities.ts'
import type { StandingCounts } from './contract.ts'

/**
 * From the status that most needs attention to the status that least needs it. An unknown status does not count as on
 * track.
 */
const bySeriousness: readonly Standing[] = [
  'off_track',
  'attention',
  'without_news',
  'not_computed',
  'read_with_effort',
  'on_track',
]

/** Returns the combined status of several results: the least good status, never a mean. */
export const leastGood = (its: readonly Standing[]): Standing =>
  bySeriousness.find((one) => its.includes(one)) ?? 'not_computed'

/** Counts results per status, including statuses with zero results. */
export function countStandings(its: readonly { standing: Standing }[]): StandingCounts {
  const counts = Object.fromEntries(standings.map((one) => [one, 0])) as StandingCounts
  for (const { standing } of its) counts[standing] += 1
  return counts
}
