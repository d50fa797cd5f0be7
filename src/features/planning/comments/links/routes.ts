import type { TransactionContext } from '#platform/context.ts'
import { requirePermission, valueOrThrow } from '#platform/declared-error.ts'
import {
  createLink,
  deliverLink,
  describeLink,
  type OpenedLink,
  openLink,
  revokeLink,
  toLinkRecipient,
  toSignedLink,
} from '#platform/links/index.ts'
import { type LinkHashes, listLinks } from '#platform/links/queries.ts'
import { type HandlerContext, implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { screen } from '#shared/screening.ts'
import type { LinkInput } from '#shared/signed-link.ts'
import { commentEvents } from '../events.ts'
import { commentLinkPurpose } from '../link-purpose.ts'
import { resolvePlace } from '../place.ts'
import { lockComment, toElementText } from '../queries.ts'
import { findInvitee, listInviteeIds } from '../rounds/queries.ts'
import { linksContract } from './contract.ts'
import * as queries from './queries.ts'

const os = implementSlice(linksContract)

interface LinkConstructors {
  LINK_NOT_VALID: () => Error
  LINK_CODE_REQUIRED: () => Error
  LINK_SIGN_IN_REQUIRED: () => Error
}

/** Opens the link and returns its round. A round that became unavailable gives the error of an unknown secret. */
async function requireLinkedRound(context: HandlerContext, input: LinkInput, errors: LinkConstructors) {
  const link = valueOrThrow(await openLink(context, commentLinkPurpose, input), errors)
  const round = await queries.findLinkedRound(context.tx, link.hashes, context.now)
  if (!round) throw errors.LINK_NOT_VALID()
  return { link, round }
}

async function listAll(context: TransactionContext, hashes: LinkHashes) {
  const elements = await queries.listLinkedElements(context.tx, hashes, context.now)
  return { elements, comments: await queries.listLinkedComments(context.tx, hashes, context.now, elements) }
}

/** Records an act by link, for the invited organisation or, for a person, the organisation that asks. */
const auditAct = (context: TransactionContext, link: OpenedLink, subjectKind: 'comment' | 'comment_round', id: Id) =>
  context.audit({
    subjectKind,
    subjectId: id,
    organisationId: link.recipient.organisationId ?? link.ownerId,
    payload: describeLink(link),
  })

export const linkRoutes = os.router({
  createCommentLink: os.createCommentLink.handler(async ({ input, context, errors }) => {
    const { inviteeId, recipient, expiresAt } = input
    const stored = await context.transact('write', async (transaction) => {
      const invitee = await findInvitee(transaction.tx, inviteeId)
      if (!invitee) throw errors.NOT_FOUND()
      requirePermission(may(transaction.actor, 'comment.answer', invitee.ownerId))
      if (invitee.withdrawnAt !== null) throw errors.INVITATION_WITHDRAWN()
      const link = {
        subjectId: inviteeId,
        planId: invitee.planId,
        ownerId: invitee.ownerId,
        recipient: toLinkRecipient(invitee.organisationId, recipient, invitee.personName),
        expiresAt,
      }
      return valueOrThrow(await createLink(transaction, context.mailer, commentLinkPurpose, link), errors)
    })
    return valueOrThrow(await deliverLink(context, commentLinkPurpose, stored), errors)
  }),

  listCommentLinks: os.listCommentLinks.handler(async ({ input, context }) => {
    const subjectIds = await listInviteeIds(context.tx, input.roundId)
    return (await listLinks(context.tx, commentLinkPurpose, { subjectIds })).map(toSignedLink)
  }),

  revokeCommentLink: os.revokeCommentLink.handler(async ({ input, context, errors }) => {
    const [link] = await listLinks(context.tx, commentLinkPurpose, { id: input.id })
    if (!link) throw errors.NOT_FOUND()
    requirePermission(may(context.actor, 'comment.answer', link.ownerId))
    return revokeLink(context, commentLinkPurpose, link, input.reason)
  }),

  getLinkedRound: os.getLinkedRound.handler(async ({ input, context, errors }) => {
    const { link, round } = await requireLinkedRound(context, input, errors)
    return {
      organisationNames: round.organisation_names,
      personName: round.person_name,
      requesterNames: round.asking_names,
      planTitle: round.plan_title,
      name: round.name,
      question: round.question,
      dueOn: round.due_on,
      closed: round.closed,
      finishedAt: round.finished_at,
      expiresAt: round.expires_at,
      ...(await listAll(context, link.hashes)),
    }
  }),

  commentByLink: os.commentByLink.handler(async ({ input: { secret, token, place, content }, context, errors }) => {
    // The pipeline does not inspect the payload of a procedure with a secret.
    const sensitiveTexts = screen({ place, content })
    if (sensitiveTexts.length > 0) throw errors.SENSITIVE_TEXT({ data: { matches: sensitiveTexts } })
    const { link, round } = await requireLinkedRound(context, { secret, token }, errors)
    if (round.closed) throw errors.ROUND_CLOSED()
    const { elements } = await listAll(context, link.hashes)
    const element = elements.find((entry) => entry.id === place.elementId)
    if (place.elementId !== null && !element) throw errors.NOT_FOUND()
    const resolvedPlace = resolvePlace(place, element && toElementText(element), content.proposal)
    if (typeof resolvedPlace === 'string') throw errors[resolvedPlace]()
    const id = newId()
    if (
      !(await queries.addCommentByLink(context.tx, link.hashes, context.now, { id, place: resolvedPlace, ...content }))
    )
      throw errors.NOT_FOUND()
    auditAct(context, link, 'comment', id)
    await commentEvents.commentsChanged.publish(context, { planId: round.plan_id })
    return (await listAll(context, link.hashes)).comments.find((comment) => comment.id === id)!
  }),

  withdrawByLink: os.withdrawByLink.handler(async ({ input: { secret, token, commentId }, context, errors }) => {
    const { link, round } = await requireLinkedRound(context, { secret, token }, errors)
    await lockComment(context.tx, commentId)
    const comment = (await listAll(context, link.hashes)).comments.find((comment) => comment.id === commentId)
    if (!comment) throw errors.NOT_FOUND()
    if (!(await queries.withdrawByLink(context.tx, link.hashes, context.now, commentId)))
      throw errors.ALREADY_ANSWERED()
    auditAct(context, link, 'comment', commentId)
    await commentEvents.commentsChanged.publish(context, { planId: round.plan_id })
    return { id: commentId }
  }),

  finishByLink: os.finishByLink.handler(async ({ input, context, errors }) => {
    const { link, round } = await requireLinkedRound(context, input, errors)
    if (round.closed) throw errors.ROUND_CLOSED()
    await queries.finishByLink(context.tx, link.hashes, context.now)
    auditAct(context, link, 'comment_round', round.round_id)
    return { finishedAt: context.now }
  }),
})
