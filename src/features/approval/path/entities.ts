import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { Reason } from '#shared/reason.ts'
import { Evidence } from './evidence/entities.ts'

/** The method of a decision or opinion: in a meeting, in writing or electronically. */
export const DecisionMethod = z.enum(['meeting', 'written', 'electronic'])
export type DecisionMethod = z.infer<typeof DecisionMethod>

export const Verdict = z.enum(['approved', 'approved_with_reservation', 'refused'])
export type Verdict = z.infer<typeof Verdict>

/** A participant of a step: an organisation, or a function of the organisation. */
export const Seat = z.strictObject({ organisationId: Id, function: z.string().max(80).nullable() })
export type Seat = z.infer<typeof Seat>

/** A kind of point that a plan leaves open: a rule of method, with the reason. */
export const OpenPoint = z.strictObject({ rule: z.string().max(10), names: Names, reason: Reason })
export type OpenPoint = z.infer<typeof OpenPoint>
/** A rule that asks for a reason when a version is submitted. */
export type OpenPointRule = Omit<OpenPoint, 'reason'>

/**
 * An act on the path of a plan. Acts are added and never changed. A mistake is withdrawn by another act.
 * `sections`: the sections under decision with their hashes. An act is valid for the sections whose hash is still the
 * same.
 */
export const PathAct = z.strictObject({
  id: Id,
  kind: z.enum([
    'submitted',
    'done',
    'requested',
    'opinion_given',
    'opinion_missing',
    'decided',
    'sent',
    'received',
    'entered_into_force',
    'skipped',
    'withdrawn',
    'confirmed',
    'contested',
  ]),
  /** Null for an act about the whole path, such as the submission of a version. */
  step: z.string().max(80).nullable(),
  seat: Seat.nullable(),
  /** The day of the act, or the day from which the plan is in force. */
  date: LegalDate,
  dueOn: LegalDate.nullable(),
  versionId: Id.nullable(),
  sections: z.record(z.string(), z.string()).nullable(),
  verdict: Verdict.nullable(),
  /** The text of an opinion, a reservation, the reasons or a decision. */
  text: z.string().max(20_000).nullable(),
  /** The reason for another order than usual, or for skipping the step (rule `reason_given`). */
  reason: z.string().max(2000).nullable(),
  method: DecisionMethod.nullable(),
  /** `in_person`: the decider recorded it here. `recorded`: another user recorded it from a letter or minutes. */
  provenance: z.enum(['in_person', 'recorded']).nullable(),
  /**
   * The act that this act withdraws. An act of a seat in person withdraws the unconfirmed act that was recorded for the
   * seat.
   */
  withdraws: Id.nullable(),
  /** The recorded act that this act confirms or contests. */
  refersTo: Id.optional(),
  /** Of a submission: the open points of method, each with the reason for submitting the plan with them. */
  openPoints: z.array(OpenPoint).optional(),
})
export type PathAct = z.infer<typeof PathAct>

/** A number of votes, from 0 to 1000. */
const count = z.number().int().min(0).max(1000)
export const Votes = z.strictObject({ for: count, against: count, abstained: count })
export type Votes = z.infer<typeof Votes>

/** An act with the time and author of the record, the meeting, the power of attorney and the supporting documents. */
export const RecordedAct = PathAct.extend({
  recordedAt: z.iso.datetime(),
  recordedBy: z.string().nullable(),
  /** The name that the organisation of the seat had on the day of the act. */
  seatNames: Names.optional(),
  votes: Votes.optional(),
  meetingId: Id.optional(),
  mandateId: Id.optional(),
  /** How a person took the seat in person: as holder or deputy of its function, or under a power of attorney. */
  capacity: z.enum(['holder', 'deputy', 'mandate']).optional(),
  /** The seat, which has no account, confirmed or contested through a signed link. No person is known. */
  isByLink: z.literal(true).optional(),
  /** The seat itself confirmed or contested: its holder or deputy, a member if it has no function, or its mailbox. */
  isBySeat: z.literal(true).optional(),
  evidence: z.array(Evidence).optional(),
  /**
   * Only for an act that the holder of the seat did not give in person. `awaited`: it counts as recorded. `contested`:
   * it has no effect.
   */
  confirmation: z.enum(['awaited', 'confirmed', 'contested']).optional(),
})
export type RecordedAct = z.infer<typeof RecordedAct>

/**
 * A run of a plan through the approval path: for the whole plan or for an addendum. `external`: the plan was
 * approved before this instance existed.
 */
export const Round = z.strictObject({
  id: Id,
  number: z.number().int(),
  kind: z.enum(['plan', 'addendum', 'external']),
  reason: z.string().nullable(),
  openedAt: z.iso.datetime(),
})
export type Round = z.infer<typeof Round>
