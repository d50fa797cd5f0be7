import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { AskedSheet } from './contract.ts'
import type { ApprovalStep } from './entities.ts'

/** A sheet that waits, of one period and one audience; `asked` is its place among the asked ones. */
export interface WaitingSheet {
  asked: number
  bodyId: Id
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

/** What was asked to approve beside what waits: that of which nothing waits, and that to which something came since it was seen. */
export function judgeAsked(
  asked: readonly AskedSheet[],
  waiting: readonly WaitingSheet[],
): { notWaiting: AskedSheet[]; changed: AskedSheet[] } {
  const its = Map.groupBy(waiting, (one) => one.asked)
  return {
    notWaiting: asked.filter((_, place) => !its.has(place)),
    changed: asked.filter((one, place) => (its.get(place) ?? []).some(({ latest }) => latest > one.latest)),
  }
}

/** What a reader may know of a figure's past: as it was recorded, one after the other. */
export interface ToldValue {
  id: number
  value: string | null
  missing: string | null
  recordedAt: string
  way: string
  note: string | null
}

/**
 * The value that was approved: the last one that had come when it was approved. What was told later is nothing that it is of.
 * @param told of one figure, the earliest first
 */
export const approvedAmong = <Told extends Pick<ToldValue, 'id'>>(
  told: readonly Told[],
  upto: number,
): { approved: Told | undefined; next: Told | undefined } => {
  const place = told.findLastIndex(({ id }) => id <= upto)
  return { approved: told[place], next: place < 0 ? undefined : told[place + 1] }
}
