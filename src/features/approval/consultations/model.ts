import type { Seat } from '#features/approval/path/entities.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Addressee, ExpectationOutcome, Expected } from './entities.ts'

export interface Addressed extends Seat {
  copy: boolean
}

/**
 * Returns each organisation once. An organisation that is asked gets no copy as well. An organisation named twice is
 * asked in the first function.
 */
export function addressed(to: readonly Seat[], copies: readonly Seat[]): Addressed[] {
  const its = new Map<string, Addressed>()
  for (const seat of to) if (!its.has(seat.organisationId)) its.set(seat.organisationId, { ...seat, copy: false })
  for (const seat of copies) if (!its.has(seat.organisationId)) its.set(seat.organisationId, { ...seat, copy: true })
  return [...its.values()]
}

export interface Progress {
  asked: number
  answered: number
  silent: number
  isLate: boolean
}

/** Computes the progress, such as "14 of 18 answered". Copies do not count. */
export function progressOf(addressees: readonly Addressee[], dueOn: LegalDate, today: LegalDate): Progress {
  const asked = addressees.filter(({ copy }) => !copy)
  const answered = asked.filter(({ repliedOn }) => repliedOn !== null).length
  const silent = asked.length - answered
  return { asked: asked.length, answered, silent, isLate: silent > 0 && dueOn < today }
}

/** Counts expectations by answer. Expectations without an answer count as `open`. */
export function countExpected(
  expectations: readonly Pick<Expected, 'answers'>[],
): Record<ExpectationOutcome | 'open', number> {
  const of = (state: ExpectationOutcome | 'open') =>
    expectations.filter(({ answers }) => (answers[0]?.outcome ?? 'open') === state).length
  return {
    taken_up: of('taken_up'),
    point_of_attention: of('point_of_attention'),
    not_taken_up: of('not_taken_up'),
    open: of('open'),
  }
}
