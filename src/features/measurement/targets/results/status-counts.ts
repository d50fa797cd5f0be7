import { type ResultStatus, resultStatuses, type StatusCounts } from './entities.ts'

/**
 * Counts results per status, including statuses with zero results. Every count of statuses is made here: on pages, in
 * documents, in workbooks and in the API.
 */
export function countStatuses(results: readonly { status: ResultStatus }[]): StatusCounts {
  const counts = Object.fromEntries(resultStatuses.map((resultStatus) => [resultStatus, 0])) as StatusCounts
  for (const { status } of results) counts[status] += 1
  return counts
}

/** Counts the results of a plan per status. Results of stopped elements are not counted, as in every list of results. */
export const countPlanStatuses = (
  results: readonly { isStopped: boolean; currentStatus: { status: ResultStatus } }[],
): StatusCounts => countStatuses(results.flatMap(({ isStopped, currentStatus }) => (isStopped ? [] : [currentStatus])))
