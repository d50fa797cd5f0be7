import type { ResultStatus } from '../results/entities.ts'

/**
 * From the status that most needs attention to the status that least needs it. An unknown status does not count as on
 * track.
 */
const statusesBySeverity: readonly ResultStatus[] = [
  'off_track',
  'attention',
  'no_update',
  'not_computed',
  'effort_only',
  'on_track',
]

/** Returns the combined status of several results: the least good status, never a mean. */
export const leastGood = (group: readonly ResultStatus[]): ResultStatus =>
  statusesBySeverity.find((value) => group.includes(value)) ?? 'not_computed'
