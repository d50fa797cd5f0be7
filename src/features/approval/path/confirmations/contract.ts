import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { RecordedAct } from '../entities.ts'
import { confirmationErrors, notFound, pathErrors } from '../errors.ts'
import { confirmationLinksContract } from './links/contract.ts'

/** An act that was recorded for a seat, with what this reader can do. */
export const RecordedSeatAct = z.strictObject({
  act: RecordedAct,
  stepNumber: z.string(),
  stepNames: Names,
  organisationNames: Names,
  functionNames: Names.nullable(),
  /** The confirmation that is in effect, if the act is not contested. */
  confirmationId: Id.nullable(),
  /** When the version of the act was frozen and submitted, to compare the date of the act with. */
  version: z.strictObject({ number: z.number().int(), frozenOn: LegalDate, submittedOn: LegalDate }).nullable(),
  /** The contest that is in effect. */
  contest: z
    .strictObject({
      id: Id,
      text: z.string(),
      recordedBy: z.string().nullable(),
      /** Contested after the entry into force: recorded for the issuer, without effect on the plan. */
      isAfterEntry: z.boolean(),
    })
    .nullable(),
  /** The latest link that was sent to the seat, if the reader may see it. */
  link: z
    .strictObject({ id: Id, createdAt: z.iso.datetime(), expiresAt: z.iso.datetime(), isRevoked: z.boolean() })
    .nullable(),
  /** Waits for the organisation of the seat, which has an account, or for an authority of a later step. */
  isReservedForSeat: z.boolean(),
  abilities: z.strictObject({
    confirm: z.boolean(),
    contest: z.boolean(),
    /** Withdraw the confirmation or the contest that is in effect. */
    withdrawConfirmation: z.boolean(),
    withdrawContest: z.boolean(),
    /** Send a link to the seat, for which nobody but the recorder and the authors has an account. */
    sendLink: z.boolean(),
  }),
})
export type RecordedSeatAct = z.infer<typeof RecordedSeatAct>

const errors = {
  ...notFound,
  NO_PATH: pathErrors.NO_PATH,
  APPROVED: pathErrors.APPROVED,
  STEP_UNKNOWN: pathErrors.STEP_UNKNOWN,
  ACT_NOT_ALLOWED: pathErrors.ACT_NOT_ALLOWED,
  ALREADY_RECORDED: pathErrors.ALREADY_RECORDED,
  NOT_YOUR_SEAT: pathErrors.NOT_YOUR_SEAT,
  SECOND_PERSON_REQUIRED: pathErrors.SECOND_PERSON_REQUIRED,
} as const
const tags = ['Approval path']

export const confirmationsContract = {
  links: confirmationLinksContract,

  listRecordedActs: procedure
    // The path of a plan returns the same acts for other programs.
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/path/recorded-acts',
      summary: 'List the acts that were recorded for a seat',
      description: 'In the current procedure, with the documents to confirm them against.',
      tags,
    })
    .input(z.strictObject({ planId: Id }))
    .output(
      z.strictObject({
        acts: z.array(RecordedSeatAct),
        /** Whether the reader neither wrote the plan nor recorded an act of the procedure. */
        isSecondPerson: z.boolean(),
        /** Whether the entry into force is recorded, so that a contest no longer changes the state. */
        hasEntered: z.boolean(),
      }),
    )
    .errors(notFound),

  confirmAct: procedure
    // A person compares the act with its document on the page. Other programs do not confirm.
    .meta({ permission: 'path.speak', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/path-acts/{id}/confirmation',
      summary: 'Confirm a recorded act',
      description:
        'After comparison with its document, by a person who neither wrote the plan nor recorded an act of its procedure, in an organisation that issues, decides on or receives it.',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ id: Id }))
    .errors({ ...errors, ...confirmationErrors }),

  contestAct: procedure
    .meta({ permission: 'path.speak', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/path-acts/{id}/contest',
      summary: 'Contest a recorded act',
      description:
        'Only by the seat for which it was recorded, with a reason. The act has no effect until the contest is withdrawn. After the entry into force, it is only a task for the issuer.',
      tags,
    })
    .input(z.strictObject({ id: Id, text: z.string().trim().min(3).max(2000) }))
    .output(z.strictObject({ id: Id }))
    .errors(errors),
}
