import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Names } from '#shared/localized-text.ts'
import { OpenPoint } from './entities.ts'

/** Declared errors shared by several procedures of the approval path. Their messages are in error-messages/*. */
export const notFound = { NOT_FOUND: { status: 404 } } as const

/** An act in an error about the order of two dates: the kind of act, the number of the step, and the date. */
export const DatedAct = z.object({ kind: z.string(), number: z.string().nullable(), date: LegalDate })
export type DateOrder = { act: z.infer<typeof DatedAct>; earlier: z.infer<typeof DatedAct> }

const steps = z.object({ steps: z.array(z.string()) })

/** Errors of acts on a path; `steps` names the steps on which the act depends. */
export const pathErrors = {
  NO_PATH: { status: 409 },
  STEP_UNKNOWN: { status: 422 },
  /** `absentOn`: the day on which no organisation of the step existed; null if the section concerned is empty. */
  NOT_APPLICABLE: { status: 409, data: z.object({ absentOn: LegalDate.nullable() }) },
  ACT_NOT_ALLOWED: { status: 422 },
  NOT_SEATED: { status: 422 },
  ALREADY_RECORDED: { status: 409 },
  /** The same was recorded for the seat. It is confirmed, or contested by the seat. */
  RECORDED_FOR_SEAT: { status: 409 },
  /** The holder of the seat gave this in person, and nobody records over it. */
  GIVEN_IN_PERSON: { status: 409 },
  STEP_REQUIRED: { status: 409 },
  NO_VERSION_SUBMITTED: { status: 409 },
  VERSION_OUTDATED: { status: 409 },
  APPROVED: { status: 409 },
  REASON_REQUIRED: { status: 422, data: steps },
  ORDER_REASON_REQUIRED: { status: 422, data: steps },
  STEPS_INCOMPLETE: { status: 409, data: steps },
  /** The text takes opinions into account, so each of their points needs an answer first. */
  POINTS_UNANSWERED: { status: 409, data: z.object({ steps: z.array(z.string()), points: z.number().int() }) },
  LATER_STEPS_DEPEND: { status: 409, data: steps },
  CHECKS_FAILED: { status: 409, data: steps.extend({ rules: z.array(z.string()) }) },
  /** `act` cannot be dated before `earlier`, which it follows. */
  DATE_ORDER: { status: 422, data: steps.extend({ act: DatedAct, earlier: DatedAct }) },
  /** The date of an act cannot be in the future. */
  DATE_IN_FUTURE: { status: 422 },
  /** The act is dated before `from`: long before the plan, or, if it follows the entry into force, before that. */
  DATE_TOO_EARLY: { status: 422, data: z.object({ from: LegalDate }) },
  /** What follows the entry of a registered plan is recorded once a second person confirmed the registration. */
  REGISTRATION_NOT_CONFIRMED: { status: 409 },
  ALREADY_WITHDRAWN: { status: 409 },
  /** An act that is recorded for the seat of another person needs the document: letter, minutes or signed file. */
  EVIDENCE_REQUIRED: { status: 422 },
  /** The upload does not exist, belongs to another person or is older than a day. */
  UPLOAD_UNKNOWN: { status: 422 },
  /** Recorded acts of these steps are contested, or not confirmed by a second person. */
  ACTS_UNCONFIRMED: { status: 409, data: steps },
  /** The act needs a person who did not write the plan and recorded no act of its procedure. */
  SECOND_PERSON_REQUIRED: { status: 409 },
  /** The person decided in person in another seat of the same step. Another person decides here. */
  ANOTHER_SEAT_DECIDED: { status: 409 },
  /** The day of entry is outside the period of the plan, whose last day is `to`. */
  ENTRY_OUTSIDE_PERIOD: { status: 422, data: z.object({ from: LegalDate, to: LegalDate }) },
  /** A decision before the entry is later than the last day of the plan's period. */
  DECISION_AFTER_PERIOD: { status: 422, data: z.object({ to: LegalDate }) },
  /** The version has no content in any of these sections, so there is nothing to decide about. */
  PLAN_EMPTY: { status: 409, data: z.object({ sections: z.array(z.object({ code: z.string(), names: Names })) }) },
  /** The user holds the function today, but did not on the day of the act. */
  NOT_HOLDER_ON_DATE: { status: 422 },
  /** The user entered the own holding of the function. Another person must enter it too. */
  HOLDING_NOT_CONFIRMED: { status: 403 },
  /**
   * An act is dated before the day on which the version was frozen: in person, or about a plan whose period began when
   * this instance existed.
   */
  DATE_BEFORE_VERSION: { status: 422 },
  /** The priorities were decided again, on this day, after the version was frozen. */
  VERSION_PRIORITIES_CHANGED: { status: 409, data: z.object({ decidedOn: LegalDate }) },
  /** The plan ended before this procedure brought a version into force. */
  PLAN_ENDED: { status: 409 },
  /** A user who acts in person must be the holder or a deputy of the function. */
  NOT_YOUR_SEAT: { status: 403 },
} as const

/** Errors when confirming what was recorded for a seat. */
export const confirmationErrors = {
  SECOND_PERSON_REQUIRED: pathErrors.SECOND_PERSON_REQUIRED,
  /** A person with an account of the seat may confirm, so that nobody confirms for an organisation that issues the plan. */
  SEAT_CONFIRMS: { status: 409 },
  /** The reader cannot open the document, so there is nothing to compare the record with. */
  DOCUMENT_NOT_READABLE: { status: 409 },
} as const

/** The complete data of a path error, where it is reported for a plan among many. */
export const PathErrorData = z.object({
  steps: z.array(z.string()),
  rules: z.array(z.string()).optional(),
  points: z.number().int().optional(),
  act: DatedAct.optional(),
  earlier: DatedAct.optional(),
  from: LegalDate.optional(),
  absentOn: LegalDate.nullable().optional(),
  to: LegalDate.optional(),
  decidedOn: LegalDate.optional(),
})
export type PathErrorData = z.infer<typeof PathErrorData>

/** Errors when submitting a version. */
export const submissionErrors = {
  /** Points of method are open, and each kind of point needs a reason. */
  POINTS_NEED_REASON: {
    status: 422,
    data: z.object({ openPoints: z.array(OpenPoint.omit({ reason: true })) }),
  },
} as const

/** Errors when writing points of an opinion. */
export const opinionErrors = {
  /** A step that answers the opinion is completed, so the text is final. */
  TEXT_FINAL: { status: 409 },
  TOO_MANY_POINTS: { status: 422, data: z.object({ maxCount: z.number().int() }) },
  UNKNOWN_ELEMENT: { status: 422 },
} as const

/** Errors when sending a consultation. */
export const consultationErrors = {
  NO_CONSULTATION: { status: 422 },
  DUE_DATE_IN_PAST: { status: 422 },
  NO_ADDRESSEES: { status: 422 },
  TOO_MANY_ASKED: { status: 422, data: z.object({ maxCount: z.number().int() }) },
} as const
