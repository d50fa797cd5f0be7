import { formatDate, lastDay } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import type { DecisionState, PeriodDecision } from '../entities.ts'

/** The words for decisions on the period, in one language. The page and the document use the same. */
export interface DecisionWords {
  end: string
  extended: (on: string) => string
  revoked: (on: string) => string
  /** Some seats have confirmed, others not yet. */
  partly: string
  /** The day of a decision is unknown. */
  noDay: string
  states: Record<DecisionState, string>
}

/**
 * Returns what a decision on the period is: "in force until 31 December 2027", "end of the plan before its day".
 * @param revoked the extension that the decision revokes
 */
export function describeSubject(
  words: DecisionWords,
  { kind, validUntil }: PeriodDecision,
  revoked: PeriodDecision | undefined,
  language: Language,
): string {
  const day = (until: string) => formatDate(lastDay(until), language)
  if (kind === 'ended') return words.end
  if (kind === 'extended') return words.extended(day(validUntil!))
  return words.revoked(revoked ? day(revoked.validUntil!) : '')
}

/** Returns the state of a decision in words. A decision that waits for other seats may be confirmed by some. */
export const describeState = (
  words: DecisionWords,
  { state, confirmations }: Pick<PeriodDecision, 'state' | 'confirmations'>,
): string => (state === 'awaited' && confirmations.length > 0 ? words.partly : words.states[state])
