import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { AnswerKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'
import {
  CreatedLink,
  LinkInput,
  linkCreationErrors,
  linkCredentials,
  linkErrors,
  NamedRecipient,
  SignedLink,
} from '#shared/signed-link.ts'
import { notFound } from '../errors.ts'

export const LinkedItem = z.strictObject({
  itemId: Id,
  code: z.string().nullable(),
  title: LocalizedText.nullable(),
  gain: LocalizedText.nullable(),
  dueOn: LegalDate.nullable(),
  answer: z
    .strictObject({
      kind: AnswerKind,
      reasons: LocalizedText.nullable(),
      decidingBody: z.string().nullable(),
      signatories: z.array(z.string()),
      decidedOn: LegalDate.nullable(),
      answeredAt: z.iso.datetime(),
    })
    .nullable(),
})
export type LinkedItem = z.infer<typeof LinkedItem>

export const linksContract = {
  createAnswerLink: procedure
    .meta({ permission: 'item.send', effect: 'outside', isInternal: true })
    .route({
      method: 'POST',
      path: '/versions/{versionId}/answer-links',
      summary: 'Create a signed link for answers',
      description:
        'For an organisation without accounts. Sent to its registered address, or else to the given one or returned once with its secret.',
      tags: ['Answer links'],
    })
    .input(
      z.strictObject({
        versionId: Id,
        organisationId: Id,
        recipient: NamedRecipient.nullable().default(null),
        expiresAt: z.iso.datetime(),
      }),
    )
    .output(CreatedLink)
    .errors({
      ...notFound,
      ...linkCreationErrors,
      NO_RESPONSE_REQUESTED: { status: 409 },
      ACCOUNTS_ANSWER: { status: 409, data: z.object({ names: z.array(z.string()) }) },
    }),

  listAnswerLinks: procedure
    .meta({ permission: 'item.send', isInternal: true })
    .route({
      method: 'GET',
      path: '/versions/{versionId}/answer-links',
      summary: 'List the signed links of a version',
      description: 'Newest first, without their secrets.',
      tags: ['Answer links'],
    })
    .input(z.strictObject({ versionId: Id }))
    .output(z.array(SignedLink)),

  revokeAnswerLink: procedure
    .meta({ permission: 'item.send', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/answer-links/{id}/revoke',
      summary: 'Revoke a signed link for answers',
      tags: ['Answer links'],
    })
    .input(z.strictObject({ id: Id, reason: Reason.optional() }))
    .output(SignedLink)
    .errors(notFound),

  getLinkedItems: procedure
    .meta({ permission: 'public', effect: 'touch', secret: true, isInternal: true })
    .route({
      // A secret must not be in an address, because addresses are logged.
      method: 'POST',
      path: '/answer-links/items',
      summary: 'List the items of a signed link',
      tags: ['Answer links'],
    })
    .input(LinkInput)
    .output(
      z.strictObject({
        organisationNames: Names,
        requesterNames: Names,
        planTitle: LocalizedText,
        versionNumber: z.number().int(),
        /** The first day of the plan in force. Answers count from then. */
        inForceOn: LegalDate.nullable(),
        expiresAt: z.iso.datetime(),
        items: z.array(LinkedItem),
      }),
    )
    .errors(linkErrors),

  answerByLink: procedure
    .meta({ permission: 'public', effect: 'write', secret: true, isInternal: true })
    .route({
      method: 'POST',
      path: '/answer-links/answers',
      summary: 'Answer an item through a signed link',
      tags: ['Answer links'],
    })
    .input(
      z.strictObject({
        ...linkCredentials,
        itemId: Id,
        kind: AnswerKind,
        reasons: LocalizedText.nullable().default(null),
        decidingBody: z.string().trim().max(300).nullable().default(null),
        signatories: z.array(z.string().trim().min(1).max(200)).max(50).default([]),
        decidedOn: LegalDate.nullable().default(null),
      }),
    )
    .output(LinkedItem)
    .errors({
      ...linkErrors,
      ...notFound,
      DATE_IN_FUTURE: { status: 422, data: z.object({ itemIds: z.array(Id) }) },
      DATE_TOO_EARLY: { status: 422, data: z.object({ itemIds: z.array(Id) }) },
      /** The organisation answered with an account, and the link went to no registered address. */
      ANSWERED_WITH_ACCOUNT: { status: 409 },
      REASONS_REQUIRED: { status: 422, data: z.object({ itemIds: z.array(Id) }) },
      SENSITIVE_TEXT: { status: 422, data: z.object({ matches: z.array(z.unknown()) }) },
    }),
}
