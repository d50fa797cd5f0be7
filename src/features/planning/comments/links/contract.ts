import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { ElementKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { LocalizedProse } from '#shared/prose.ts'
import { Reason } from '#shared/reason.ts'
import { Reference } from '#shared/references.ts'
import {
  CreatedLink,
  LinkInput,
  linkCreationErrors,
  linkCredentials,
  linkErrors,
  NamedRecipient,
  SignedLink,
} from '#shared/signed-link.ts'
import { CommentAnswer, CommentContent, CommentPlace, CommentPlaceStatus } from '../entities.ts'
import { alreadyAnswered, invitationWithdrawn, notFound, roundClosed, textChanged } from '../errors.ts'

/** A comment made through a link, as the author reads it. */
export const LinkedComment = z.strictObject({
  id: Id,
  place: CommentPlace,
  status: CommentPlaceStatus,
  text: LocalizedText.nullable(),
  proposal: z.string().nullable(),
  createdAt: z.iso.datetime(),
  answers: z.array(CommentAnswer),
})
export type LinkedComment = z.infer<typeof LinkedComment>

export const LinkedElement = z.strictObject({
  id: Id,
  level: z.number().int(),
  kind: ElementKind,
  code: z.string().nullable(),
  title: LocalizedText.nullable(),
  gain: LocalizedText.nullable(),
  rationale: LocalizedText.nullable(),
  body: LocalizedProse.nullable(),
})
export type LinkedElement = z.infer<typeof LinkedElement>

const LinkedRound = z.strictObject({
  /** The invited organisation or person. */
  organisationNames: Names.nullable(),
  personName: z.string().nullable(),
  requesterNames: Names,
  planTitle: LocalizedText,
  name: LocalizedText,
  question: LocalizedText,
  dueOn: LegalDate,
  closed: z.boolean(),
  finishedAt: z.iso.datetime().nullable(),
  expiresAt: z.iso.datetime(),
  elements: z.array(LinkedElement),
  comments: z.array(LinkedComment),
})
export type LinkedRound = z.infer<typeof LinkedRound>

const tags = ['Comment links']

export const linksContract = {
  createCommentLink: procedure
    .meta({ permission: 'comment.answer', effect: 'outside', isInternal: true })
    .route({
      method: 'POST',
      path: '/comment-invitees/{inviteeId}/links',
      summary: 'Create a signed link for comments',
      description: 'Sent to the recipient by mail, or returned only once with its secret.',
      tags,
    })
    .input(
      z.strictObject({
        inviteeId: Id,
        recipient: NamedRecipient.nullable().default(null),
        expiresAt: z.iso.datetime(),
      }),
    )
    .output(CreatedLink)
    .errors({ ...notFound, ...invitationWithdrawn, ...linkCreationErrors }),

  listCommentLinks: procedure
    .meta({ permission: 'comment.answer', isInternal: true })
    .route({
      method: 'GET',
      path: '/comment-rounds/{roundId}/links',
      summary: 'List the signed links of a comment round',
      description: 'Newest first, without their secrets.',
      tags,
    })
    .input(z.strictObject({ roundId: Id }))
    .output(z.array(SignedLink)),

  revokeCommentLink: procedure
    .meta({ permission: 'comment.answer', effect: 'write', isInternal: true })
    .route({ method: 'POST', path: '/comment-links/{id}/revoke', summary: 'Revoke a signed link for comments', tags })
    .input(z.strictObject({ id: Id, reason: Reason.optional() }))
    .output(SignedLink)
    .errors(notFound),

  getLinkedRound: procedure
    .meta({ permission: 'public', effect: 'touch', secret: true, isInternal: true })
    .route({
      // The secret is not part of the address, because addresses are logged.
      method: 'POST',
      path: '/comment-links/round',
      summary: 'Get the comment round of a signed link',
      description: 'The question, the plan as far as it is open, and your comments with their answers.',
      tags,
    })
    .input(LinkInput)
    .output(LinkedRound)
    .errors(linkErrors),

  commentByLink: procedure
    .meta({ permission: 'public', effect: 'write', secret: true, isInternal: true })
    .route({ method: 'POST', path: '/comment-links/comments', summary: 'Add a comment through a signed link', tags })
    .input(z.strictObject({ ...linkCredentials, place: CommentPlace, content: CommentContent }))
    .output(LinkedComment)
    .errors({
      ...linkErrors,
      ...notFound,
      ...textChanged,
      ...roundClosed,
      NO_VALUE_TO_REPLACE: { status: 422 },
      SENSITIVE_TEXT: { status: 422, data: z.object({ matches: z.array(z.unknown()) }) },
    }),

  withdrawByLink: procedure
    .meta({ permission: 'public', effect: 'write', secret: true, isInternal: true })
    .route({
      method: 'POST',
      path: '/comment-links/withdraw',
      summary: 'Withdraw a comment through a signed link',
      description: 'Only a comment without an answer.',
      tags,
    })
    .input(z.strictObject({ ...linkCredentials, commentId: Id }))
    .output(Reference)
    .errors({ ...linkErrors, ...notFound, ...alreadyAnswered }),

  finishByLink: procedure
    .meta({ permission: 'public', effect: 'write', secret: true, isInternal: true })
    .route({
      method: 'POST',
      path: '/comment-links/finish',
      summary: 'Complete a response through a signed link',
      tags,
    })
    .input(LinkInput)
    .output(z.strictObject({ finishedAt: z.iso.datetime() }))
    .errors({ ...linkErrors, ...roundClosed }),
}
