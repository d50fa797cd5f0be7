import { z } from 'zod'
import { fileErrors } from '#platform/files/contract.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'
import { OrganisationName, PlanName } from '../entities.ts'
import { notFound } from '../errors.ts'

/** Who decided, and when: a deciding body of the organisation that answers. */
const Decision = { decidingBody: z.string().trim().min(1).max(300), decidedOn: LegalDate }

export const AnswerRelease = z.strictObject({
  ...Decision,
  releasedAt: z.iso.datetime(),
  releasedBy: z.string().nullable(),
  /** The document of the decision. The content is at `GET /api/files/{id}`. Null: released before documents were required. */
  document: z.strictObject({ id: Id, name: z.string(), size: z.number().int(), sha256: z.string() }).nullable(),
  /** A second person confirmed it. Until then, it has no effect. */
  isConfirmed: z.boolean(),
  confirmedBy: z.string().nullable(),
})
export type AnswerRelease = z.infer<typeof AnswerRelease>

export const ReleaseWithdrawal = z.strictObject({
  ...Decision,
  /** Null: withdrawn before reasons were required. */
  reason: z.string().nullable(),
  withdrawnAt: z.iso.datetime(),
  withdrawnBy: z.string().nullable(),
})
export type ReleaseWithdrawal = z.infer<typeof ReleaseWithdrawal>

/** Who reads the answers of an organisation to a plan by name. All other readers of the plan see rows per area. */
export const AnswerReaders = z.strictObject({
  plan: PlanName,
  organisationId: Id,
  /** Without the organisation itself. By name. */
  readers: z.array(OrganisationName),
  /** The area of the row in which the answers are counted for all others. Null: no area of the law contains it. */
  areaName: z.string().nullable(),
  /** Rows of fewer organisations are not shown. */
  minimum: z.number().int(),
  /** The organisation releases its answers: once this is confirmed, all readers of the plan read them by name. */
  release: AnswerRelease.nullable(),
  /** For the organisation itself: its latest release that was withdrawn, if there is no newer one. */
  withdrawal: ReleaseWithdrawal.nullable(),
  abilities: z.strictObject({ release: z.boolean(), confirm: z.boolean() }),
})
export type AnswerReaders = z.infer<typeof AnswerReaders>

const path = '/plans/{planId}/answer-release/{organisationId}'
const tags = ['Answers']
const errors = {
  ...notFound,
  NOT_YOUR_ORGANISATION: { status: 403 },
  ALREADY_RECORDED: { status: 409 },
  DATE_IN_FUTURE: { status: 422 },
} as const
const Target = { planId: Id, organisationId: Id }

export const answerReadersContract = {
  listAnswerReaders: procedure
    .meta({ permission: 'answer.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/organisations/{organisationId}/answer-readers',
      summary: 'List who reads the answers of an organisation',
      description: 'For each plan that asks and whose law limits the readers. Empty if no law does.',
      tags,
    })
    .input(z.strictObject({ organisationId: Id }))
    .output(z.array(AnswerReaders)),

  releaseAnswers: procedure
    .meta({ permission: 'plan.decide', effect: 'outside', isInternal: true })
    .route({
      method: 'POST',
      path,
      summary: 'Release the answers to a plan',
      description:
        'Multipart form with the document of the decision in the field `file`. When a second person has confirmed the release, all readers of the plan read the answers of the organisation by name.',
      tags,
    })
    .input(z.strictObject({ ...Target, ...Decision, file: z.instanceof(File) }))
    .output(AnswerReaders)
    .errors({ ...errors, ...fileErrors }),

  confirmAnswerRelease: procedure
    .meta({ permission: 'path.speak', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: `${path}/confirmation`,
      summary: 'Confirm the release of answers',
      description: 'By another person of the organisation than the one who recorded it.',
      tags,
    })
    .input(z.strictObject(Target))
    .output(AnswerReaders)
    .errors({ ...errors, SECOND_PERSON_REQUIRED: { status: 409 } }),

  withdrawAnswerRelease: procedure
    .meta({ permission: 'plan.decide', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: `${path}/withdrawal`,
      summary: 'Withdraw the release of answers',
      description:
        'From then on, only the readers that the law names read the answers by name. The organisation is told the reason.',
      tags,
    })
    .input(z.strictObject({ ...Target, ...Decision, reason: Reason }))
    .output(AnswerReaders)
    .errors(errors),
}
