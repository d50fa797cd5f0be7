import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason, ReasonInput } from '#shared/reason.ts'
import { invitationWithdrawn, notFound, roundClosed } from '../errors.ts'

/** A request to several organisations to comment on a draft until a given day. */
export const CommentRound = z.strictObject({
  id: Id,
  planId: Id,
  ownerId: Id,
  name: LocalizedText,
  question: LocalizedText,
  dueOn: LegalDate,
  openedAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable(),
  /** Number of comments of the round that the reader may read, and how many of them have no answer. */
  commentCount: z.number().int(),
  open: z.number().int(),
  /** The organisations of the user that are invited. */
  ownInvitations: z.array(
    z.strictObject({ inviteeId: Id, organisationId: Id, names: Names, finishedAt: z.iso.datetime().nullable() }),
  ),
  abilities: z.strictObject({ lead: z.boolean(), comment: z.boolean() }),
})
export type CommentRound = z.infer<typeof CommentRound>

export const Invitee = z.strictObject({
  id: Id,
  organisationId: Id.nullable(),
  names: Names.nullable(),
  personName: z.string().nullable(),
  commentCount: z.number().int(),
  open: z.number().int(),
  finishedAt: z.iso.datetime().nullable(),
  /** The invitation was withdrawn. Comments already made are kept. */
  withdrawnAt: z.iso.datetime().nullable(),
})
export type Invitee = z.infer<typeof Invitee>

const PersonName = z.string().trim().min(2).max(200)
const Invited = {
  organisationIds: z.array(Id).max(500).default([]),
  /** Persons outside every organisation in this instance. They respond through a signed link. */
  personNames: z.array(PersonName).max(50).default([]),
}
const beyondMarking = {
  /** The marking of the plan excludes these invitees. Name them as partners or change the marking. */
  INVITEES_WITHOUT_ACCESS: {
    status: 422,
    data: z.object({ organisationIds: z.array(Id), personNames: z.array(z.string()) }),
  },
  OWNER_INVITED: { status: 422 },
  UNKNOWN_ORGANISATION: { status: 422 },
} as const
const dueDateInPast = { DUE_DATE_IN_PAST: { status: 422 } } as const
const tags = ['Comment rounds']

export const roundsContract = {
  openRound: procedure
    .meta({ permission: 'comment.answer', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/comment-rounds',
      summary: 'Open a comment round',
      description: 'Asks organisations for comments on a draft.',
      tags,
    })
    .input(z.strictObject({ planId: Id, name: LocalizedText, question: LocalizedText, dueOn: LegalDate, ...Invited }))
    .output(CommentRound)
    .errors({
      ...notFound,
      ...beyondMarking,
      ...dueDateInPast,
      NOT_A_DRAFT: { status: 409 },
      NO_INVITEES: { status: 422 },
    }),

  inviteToRound: procedure
    .meta({ permission: 'comment.answer', effect: 'write' })
    .route({
      method: 'POST',
      path: '/comment-rounds/{id}/invitees',
      summary: 'Invite to a comment round',
      description: 'Invites more organisations or persons, or the same ones again.',
      tags,
    })
    .input(z.strictObject({ id: Id, ...Invited }))
    .output(CommentRound)
    .errors({ ...notFound, ...beyondMarking, ...roundClosed, NO_INVITEES: { status: 422 } }),

  withdrawInvitation: procedure
    .meta({ permission: 'comment.answer', effect: 'write' })
    .route({
      method: 'POST',
      path: '/comment-invitees/{id}/withdraw',
      summary: 'Withdraw an invitation to a comment round',
      description: 'Its links stop, and the access through the invitation ends.',
      tags,
    })
    .input(ReasonInput.extend({ id: Id }))
    .output(CommentRound)
    .errors({ ...notFound, ...invitationWithdrawn }),

  closeRound: procedure
    .meta({ permission: 'comment.answer', effect: 'write' })
    .route({
      method: 'POST',
      path: '/comment-rounds/{id}/close',
      summary: 'Close a comment round',
      description: 'Comments can then only be answered.',
      tags,
    })
    .input(z.strictObject({ id: Id, reason: Reason.optional() }))
    .output(CommentRound)
    .errors({ ...notFound, ...roundClosed }),

  reopenRound: procedure
    .meta({ permission: 'comment.answer', effect: 'write' })
    .route({
      method: 'POST',
      path: '/comment-rounds/{id}/reopen',
      summary: 'Reopen a comment round',
      description: 'It is open until a new date.',
      tags,
    })
    .input(z.strictObject({ id: Id, dueOn: LegalDate }))
    .output(CommentRound)
    .errors({ ...notFound, ...dueDateInPast, ROUND_OPEN: { status: 409 } }),

  completeResponse: procedure
    .meta({ permission: 'comment.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/comment-rounds/{id}/finish',
      summary: 'Complete a response',
      description: 'Completes it for an invited organisation, with or without comments.',
      tags,
    })
    .input(z.strictObject({ id: Id, organisationId: Id }))
    .output(CommentRound)
    .errors({ ...notFound, ...roundClosed, NOT_INVITED: { status: 403 } }),

  listRounds: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/comment-rounds',
      summary: 'List the comment rounds of a plan',
      description: 'Newest first.',
      tags,
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.array(CommentRound))
    .errors(notFound),

  listInvitees: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/comment-rounds/{id}/invitees',
      summary: 'List the invitees of a comment round',
      description: 'An invited organisation reads only its own entry.',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(z.array(Invitee))
    .errors(notFound),

  exportRound: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/comment-rounds/{id}/table',
      summary: 'Export a comment round',
      description: 'Returns the comments and answers as CSV.',
      tags,
    })
    .input(z.strictObject({ id: Id, language: Language.default('en') }))
    .output(z.strictObject({ fileName: z.string(), text: z.string() }))
    .errors(notFound),
}
