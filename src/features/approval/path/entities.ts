import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Evidence } from './evidence/entities.ts'

/** How a body speaks: in a meeting, in writing, electronically. */
export const Way = z.enum(['meeting', 'written', 'electronic'])
export type Way = z.infer<typeof Way>

export const Verdict = z.enum(['approved', 'approved_with_reservation', 'refused'])
export type Verdict = z.infer<typeof Verdict>

/** Who takes part in a step: a body, or whoever holds a function in it. */
export const Seat = z.strictObject({ organisationId: Id, function: z.string().max(80).nullable() })
export type Seat = z.infer<typeof Seat>

/**
 * One thing that happened on the path of a plan. Acts are added and never changed: one that was a mistake is withdrawn by
 * another. `sections`: what was before whoever acted, by section, with its hash; an act holds for what has still the same.
 */
export const PathAct = z.strictObject({
  id: Id,
  kind: z.enum([
    'laid',
    'done',
    'asked',
    'delivered',
    'not_delivered',
    'decided',
    'sent',
    'received',
    'entered',
    'skipped',
    'withdrawn',
  ]),
  /** Null where it concerns the whole path: a version that is laid before those who decide. */
  step: z.string().max(80).nullable(),
  seat: Seat.nullable(),
  /** The day on which it happened, or from which the plan holds. */
  on: LegalDate,
  dueOn: LegalDate.nullable(),
  versionId: Id.nullable(),
  sections: z.record(z.string(), z.string()).nullable(),
  verdict: Verdict.nullable(),
  /** An opinion, a reservation, reasons, what was decided. */
  words: z.string().max(20_000).nullable(),
  /** Why in another order than usual, or not at all (R31). */
  motive: z.string().max(2000).nullable(),
  way: Way.nullable(),
  /** `in_person`: whoever decides gave it here; `recorded`: somebody else wrote it down from a letter or minutes. */
  given: z.enum(['in_person', 'recorded']).nullable(),
  /** The act that it takes back. */
  withdraws: Id.nullable(),
})
export type PathAct = z.infer<typeof PathAct>

/** How a body voted, by counts. */
const count = z.number().int().min(0).max(1000)
export const Votes = z.strictObject({ for: count, against: count, abstained: count })
export type Votes = z.infer<typeof Votes>

/** An act with when and by whom it was written down; in which sitting it fell, under which mandate, and on what it rests. */
export const RecordedAct = PathAct.extend({
  recordedAt: z.iso.datetime(),
  recordedBy: z.string().nullable(),
  votes: Votes.optional(),
  sittingId: Id.optional(),
  mandateId: Id.optional(),
  evidence: z.array(Evidence).optional(),
})
export type RecordedAct = z.infer<typeof RecordedAct>

/** A time that a plan goes its path: as a whole, or for an addendum. `before`: it was decided before this instance was there. */
export const Round = z.strictObject({
  id: Id,
  number: z.number().int(),
  kind: z.enum(['plan', 'addendum', 'before']),
  motive: z.string().nullable(),
  openedAt: z.iso.datetime(),
})
export type Round = z.infer<typeof Round>
