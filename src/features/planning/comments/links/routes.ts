import { ORPCError } from '@orpc/server'
import type { Work } from '#platform/context.ts'
import { hashSecret, newSecret } from '#platform/link-secret.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { screen } from '#shared/screening.ts'
import { commentFacts } from '../events.ts'
import { resolvePlace } from '../place.ts'
import { lockComment, toElementText } from '../queries.ts'
import { findInvitee } from '../rounds/queries.ts'
import { type CommentLink, linksContract } from './contract.ts'
import * as queries from './queries.ts'

const os = implementSlice(linksContract)

const toCommentLink = ({
  ownerId: _owner,
  planId: _plan,
  ...link
}: Awaited<ReturnType<typeof queries.listLinks>>[number]): CommentLink => link

/** Returns the round and the hash of a secret. Unknown, expired and revoked secrets give the same error. */
async function linked(work: Work, secret: string, errors: { LINK_NOT_VALID: () => Error }) {
  const hash = hashSecret(secret)
  const round = await queries.findLinkedRound(work.tx, hash, work.now)
  if (!round) throw errors.LINK_NOT_VALID()
  return { hash, round, body: round.organisation_id ?? round.owner_id }
}

async function readAll(work: Work, hash: string) {
  const elements = await queries.readLinkedElements(work.tx, hash, work.now)
  return { elements, comments: await queries.listLinkedComments(work.tx, hash, work.now, elements) }
}

export const linkRoutes = os.router({
  createCommentLink: os.createCommentLink.handler(async ({ input, context: { work }, errors }) => {
    const { inviteeId, expiresAt } = input
    const invitee = await findInvitee(work.tx, inviteeId)
    if (!invitee) throw errors.NOT_FOUND()
    if (!may(work.actor, 'comment.answer', invitee.ownerId)) throw new ORPCError('FORBIDDEN')
    if (invitee.withdrawnAt !== null) throw errors.INVITATION_WITHDRAWN()
    if (expiresAt <= work.now) throw errors.ALREADY_EXPIRED()
    const id = newId()
    const secret = newSecret()
    await queries.insertLink(work.tx, { id, inviteeId, hash: hashSecret(secret), now: work.now, expiresAt })
    work.note({ subjectKind: 'comment_link', subjectId: id, organisationId: invitee.ownerId, planId: invitee.planId })
    const [link] = await queries.listLinks(work.tx, { id })
    return { ...toCommentLink(link!), secret }
  }),

  listCommentLinks: os.listCommentLinks.handler(async ({ input, context: { work } }) =>
    (await queries.listLinks(work.tx, { roundId: input.roundId })).map(toCommentLink),
  ),

  revokeCommentLink: os.revokeCommentLink.handler(async ({ input, context: { work }, errors }) => {
    const [link] = await queries.listLinks(work.tx, { id: input.id })
    if (!link) throw errors.NOT_FOUND()
    if (!may(work.actor, 'comment.answer', link.ownerId)) throw new ORPCError('FORBIDDEN')
    const revokedAt = link.revokedAt ?? work.now
    await queries.revokeLink(work.tx, link.id, revokedAt)
    const note = { subjectKind: 'comment_link', subjectId: link.id, organisationId: link.ownerId, planId: link.planId }
    work.note({ ...note, ...(input.reason && { reason: input.reason }) })
    return { ...toCommentLink(link), revokedAt }
  }),

  getLinkedRound: os.getLinkedRound.handler(async ({ input, context: { work }, errors }) => {
    const { hash, round } = await linked(work, input.secret, errors)
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
      ...(await readAll(work, hash)),
    }
  }),

  commentByLink: os.commentByLink.handler(async ({ input: { secret, place, content }, context: { work }, errors }) => {
    // The pipeline does not inspect the payload of a procedure with a secret.
    const sensitiveTexts = screen({ place, content })
    if (sensitiveTexts.length > 0) throw errors.SENSITIVE_TEXT({ data: { matches: sensitiveTexts } })
    const { hash, round, body } = await linked(work, secret, errors)
    if (round.closed) throw errors.ROUND_CLOSED()
    const { elements } = await readAll(work, hash)
    const element = elements.find((entry) => entry.id === place.elementId)
    if (place.elementId !== null && !element) throw errors.NOT_FOUND()
    const kept = resolvePlace(place, element && toElementText(element), content.proposal)
    if (typeof kept === 'string') throw errors[kept]()
    const id = newId()
    if (!(await queries.addCommentByLink(work.tx, hash, work.now, { id, place: kept, ...content })))
      throw errors.NOT_FOUND()
    work.note({ subjectKind: 'comment', subjectId: id, organisationId: body })
    await commentFacts.commentsChanged.announce(work, { planId: round.plan_id })
    return (await readAll(work, hash)).comments.find((comment) => comment.id === id)!
  }),

  withdrawByLink: os.withdrawByLink.handler(async ({ input: { secret, commentId }, context: { work }, errors }) => {
    const { hash, round, body } = await linked(work, secret, errors)
    await lockComment(work.tx, commentId)
    const comment = (await readAll(work, hash)).comments.find((comment) => comment.id === commentId)
    if (!comment) throw errors.NOT_FOUND()
    if (!(await queries.withdrawByLink(work.tx, hash, work.now, commentId))) throw errors.ALREADY_ANSWERED()
    work.note({ subjectKind: 'comment', subjectId: commentId, organisationId: body })
    await commentFacts.commentsChanged.announce(work, { planId: round.plan_id })
    return { id: commentId }
  }),

  finishByLink: os.finishByLink.handler(async ({ input, context: { work }, errors }) => {
    const { hash, round, body } = await linked(work, input.secret, errors)
    if (round.closed) throw errors.ROUND_CLOSED()
    await queries.finishByLink(work.tx, hash, work.now)
    work.note({ subjectKind: 'comment_round', subjectId: round.round_id, organisationId: body })
    return { finishedAt: work.now }
  }),
})
