import type { Seat } from '#features/approval/path/entities.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Addressee, ExpectationOutcome, Expected } from './entities.ts'

export interface Recipient extends Seat {
  copy: boolean
}

/**
 * Returns each organisation once. An organisation that is asked gets no copy as well. An organisation named twice is
 * asked in the first function.
 */
export function mergeRecipients(to: readonly Seat[], copies: readonly Seat[]): Recipient[] {
  const recipientById = new Map<string, Recipient>()
  for (const seat of to)
    if (!recipientById.has(seat.organisationId)) recipientById.set(seat.organisationId, { ...seat, copy: false })
  for (const seat of copies)
    if (!recipientById.has(seat.organisationId)) recipientById.set(seat.organisationId, { ...seat, copy: true })
  return [...recipientById.values()]
}

export interface Progress {
  requested: number
  answered: number
  notAnswered: number
  isLate: boolean
}

/** Computes the progress, such as "14 of 18 answered". Copies do not count. */
export function computeProgress(addressees: readonly Addressee[], dueOn: LegalDate, today: LegalDate): Progress {
  const respondents = addressees.filter(({ copy }) => !copy)
  const answered = respondents.filter(({ repliedOn }) => repliedOn !== null).length
  const notAnswered = respondents.length - answered
  return { requested: respondents.length, answered, notAnswered, isLate: notAnswered > 0 && dueOn < today }
}

/** Counts expectations by answer. Expectations without an answer count as `open`. */
export function countExpected(
  expectations: readonly Pick<Expected, 'answers'>[],
): Record<ExpectationOutcome | 'open', number> {
  const countByOutcome = (state: ExpectationOutcome | 'open') =>
    expectations.filter(({ answers }) => (answers[0]?.outcome ?? 'open') === state).length
  return {
    taken_up: countByOutcome('taken_up'),
    point_of_attention: countByOutcome('point_of_attention'),
    not_taken_up: countByOutcome('not_taken_up'),
    open: countByOutcome('open'),
  }
}
