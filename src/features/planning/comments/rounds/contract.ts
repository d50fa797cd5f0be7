import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { invitationWithdrawn, notFound, roundClosed } from '../errors.ts'

/** A request to several organisations to comment on a draft until a given day. */
export const Round = z.strictObject({
  id: Id,
  planId: Id,
  ownerId: Id,
  name: LocalizedText,
  question: LocalizedText,
  dueOn: LegalDate,
  openedAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable(),
  /** Number of comments of the round that the reader may read, and how many of them have no answer. */
  remarks: z.number().int(),
  open: z.number().int(),
  /** The organisations of the user that are invited. */
  own: z.array(
    z.strictObject({ inviteeId: Id, organisationId: Id, names: Names, finishedAt: z.iso.datetime().nullable() }),
  ),
  abilities: z.strictObject({ lead: z.boolean(), remark: z.boolean() }),
})
export type Round = z.infer<typeof Round>

export const Invitee = z.strictObject({
  id: Id,
  organisationId: Id.nullable(),
  names: Names.nullable(),
  personName: z.string().nullable(),
  remarks: z.number().int(),
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
  BEYOND_MARKING: { status: 422, data: z.object({ organisationIds: z.array(Id), personNames: z.array(z.string()) }) },
  INVITES_ITSELF: { status: 422 },
  UNKNOWN_ORGANISATION: { status: 422 },
} as const
const dueInThePast = { DUE_IN_THE_PAST: { status: 422 } } as const
const tags = ['Rounds of remarks']

export const roundsContract = {
  openRound: procedure
    .meta({ permission: 'remark.answer', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/remark-rounds',
      summary: 'Ask bodies for remarks on a draft',
      tags,
    })
    .input(z.strictObject({ planId: Id, name: LocalizedText, question: LocalizedText, dueOn: LegalDate, ...Invited }))
    .output(Round)
    .errors({
      ...notFound,
      ...beyondMarking,
      ...dueInThePast,
      NOT_A_DRAFT: { status: 409 },
      NOBODY_INVITED: { status: 422 },
    }),

  inviteToRound: procedure
    .meta({ permission: 'remark.answer', effect: 'write' })
    .route({
      method: 'POST',
      path: '/remark-rounds/{id}/invitees',
      summary: 'Invite more bodies or persons, or again',
      tags,
    })
    .input(z.strictObject({ id: Id, ...Invited }))
    .output(Round)
    .errors({ ...notFound, ...beyondMarking, ...roundClosed, NOBODY_INVITED: { status: 422 } }),

  withdrawInvitation: procedure
    .meta({ permission: 'remark.answer', effect: 'write' })
    .route({
      method: 'POST',
      path: '/remark-invitees/{id}/withdraw',
      summary: 'Take an invitation back: its links stop, and what could be read because of it can be read no longer',
      tags,
    })
    .input(z.strictObject({ id: Id, reason: z.string().trim().min(3).max(2000) }))
    .output(Round)
    .errors({ ...notFound, ...invitationWithdrawn }),

  closeRound: procedure
    .meta({ permission: 'remark.answer', effect: 'write' })
    .route({
      method: 'POST',
      path: '/remark-rounds/{id}/close',
      summary: 'End a round: no more remarks, only answers',
      tags,
    })
    .input(z.strictObject({ id: Id, reason: z.string().trim().min(3).max(2000).optional() }))
    .output(Round)
    .errors({ ...notFound, ...roundClosed }),

  reopenRound: procedure
    .meta({ permission: 'remark.answer', effect: 'write' })
    .route({
      method: 'POST',
      path: '/remark-rounds/{id}/reopen',
      summary: 'Open a closed round again, until a new day',
      tags,
    })
    .input(z.strictObject({ id: Id, dueOn: LegalDate }))
    .output(Round)
    .errors({ ...notFound, ...dueInThePast, ROUND_OPEN: { status: 409 } }),

  finishReaction: procedure
    .meta({ permission: 'remark.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/remark-rounds/{id}/finish',
      summary: 'Say for an invited body that it has reacted, with remarks or without',
      tags,
    })
    .input(z.strictObject({ id: Id, organisationId: Id }))
    .output(Round)
    .errors({ ...notFound, ...roundClosed, NOT_INVITED: { status: 403 } }),

  listRounds: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/remark-rounds',
      summary: 'Rounds on a plan, the latest first',
      tags,
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.array(Round))
    .errors(notFound),

  listInvitees: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/remark-rounds/{id}/invitees',
      summary: 'Who is invited and who has reacted; an invited body reads of itself alone',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(z.array(Invitee))
    .errors(notFound),

  exportRound: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/remark-rounds/{id}/table',
      summary: 'The remarks of a round with their answers, as CSV',
      tags,
    })
    .input(z.strictObject({ id: Id, language: Language.default('en') }))
    .output(z.strictObject({ fileName: z.string(), text: z.string() }))
    .errors(notFound),
}
