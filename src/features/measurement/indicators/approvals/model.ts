import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { ApprovalStep } from '../approval-status/entities.ts'
import type { RequestedSheet } from './contract.ts'

/** A pending sheet of a single period and audience, with the index in the request. */
export interface WaitingSheet {
  requestIndex: number
  reporterId: Id
  indicatorId: Id
  startsOn: LegalDate
  endsOn: LegalDate
  accessId: number
  step: ApprovalStep
  known: number
  missing: number
  provisional: number
  latest: number
}

/** Finds requested sheets that are not pending, and sheets that received figures after they were viewed. */
export function checkRequestedSheets(
  requestedSheets: readonly RequestedSheet[],
  waiting: readonly WaitingSheet[],
): { nonPendingSheets: RequestedSheet[]; changed: RequestedSheet[] } {
  const waitingByRequest = Map.groupBy(waiting, (waitingSheet) => waitingSheet.requestIndex)
  return {
    nonPendingSheets: requestedSheets.filter((_, place) => !waitingByRequest.has(place)),
    changed: requestedSheets.filter((entry, place) =>
      (waitingByRequest.get(place) ?? []).some(({ latest }) => latest > entry.latest),
    ),
  }
}

/** A figure's history as far as the reader may know it, in the order of recording. */
export interface ReportedValue {
  id: number
  value: string | null
  missing: string | null
  recordedAt: string
  channel: string
  note: string | null
}

/**
 * Returns the approved value (the last value reported before the approval) and the next value, which the approval does
 * not cover.
 * @param values values of a single figure, the earliest first
 */
export const findApproved = <Value extends Pick<ReportedValue, 'id'>>(
  values: readonly Value[],
  upto: number,
): { approved: Value | undefined; next: Value | undefined } => {
  const place = values.findLastIndex(({ id }) => id <= upto)
  return { approved: values[place], next: place < 0 ? undefined : values[place + 1] }
}
