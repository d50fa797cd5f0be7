import { formatDate, lastDay } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import type { PeriodDecision } from './entities.ts'
import type { en } from './messages/en.ts'

/**
 * Returns what a decision on the period is: "in force until 31 December 2027", "end of the plan before its day".
 * @param revoked the extension that the decision revokes
 */
export function describeSubject(
  messages: typeof en,
  { kind, validUntil }: PeriodDecision,
  revoked: PeriodDecision | undefined,
  language: Language,
): string {
  const day = (until: string) => formatDate(lastDay(until), language)
  if (kind === 'ended') return messages.end
  if (kind === 'extended') return messages.extended(day(validUntil!))
  return messages.revoked(revoked ? day(revoked.validUntil!) : '')
}

/** Returns the state of a decision in words. A decision that waits for other seats may be confirmed by some. */
export const describeState = (
  messages: typeof en,
  { state, confirmations }: Pick<PeriodDecision, 'state' | 'confirmations'>,
): string => (state === 'awaited' && confirmations.length > 0 ? messages.partly : messages.states[state])
