import { addTask, closeTasks } from '#features/base/tasks/index.ts'
import { findPlan, undoAct, writeElementText } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { requirePermission, valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { type Actor, may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { commentContract, currentAnswer, type PlanComment } from './contract.ts'
import { commentEvents } from './events.ts'
import { linkRoutes } from './links/routes.ts'
import { applyProposal, hasRequiredReasons } from './model.ts'
import { resolvePlace } from './place.ts'
import * as queries from './queries.ts'
import { listActiveInvitees, listRounds } from './rounds/queries.ts'
import { roundRoutes } from './rounds/routes.ts'
import type { commentsTaskMessages } from './task-messages.ts'

const os = implementSlice(commentContract)

function withAbilities(actor: Actor, stored: queries.StoredComment): PlanComment {
  const { planOwnerId, accessId: _, ...comment } = stored
  const answered = comment.answers.length > 0
  return {
    ...comment,
    abilities: {
      answer: may(actor, 'comment.answer', planOwnerId),
      acceptSuggestion:
        comment.proposal !== null &&
        comment.status === 'stands' &&
        currentAnswer(comment)?.isSuggestionAccepted !== true &&
        may(actor, 'plan.write', planOwnerId),
      withdraw: !answered && comment.ownerId !== null && may(actor, 'comment.write', comment.ownerId),
    },
  }
}

async function getComment(
  context: TransactionContext,
  id: Id,
  errors: { NOT_FOUND: () => Error },
): Promise<queries.StoredComment> {
  const [comment] = await queries.listStoredComments(context.tx, { id })
  if (!comment) throw errors.NOT_FOUND()
  return comment
}

/** Adds the act on a comment to the audit log for the acting organisation and publishes the event. */
async function recordCommentAct(
  context: TransactionContext,
  comment: { id: Id; planId: Id },
  organisationId: Id,
): Promise<void> {
  context.audit({ subjectKind: 'comment', subjectId: comment.id, organisationId, planId: comment.planId })
  await commentEvents.commentsChanged.publish(context, { planId: comment.planId })
}

/** Stores the answer of the issuing organisation to a comment. The task ends when no comment is open any more. */
async function answer(
  context: TransactionContext,
  comment: queries.StoredComment,
  input: Pick<Parameters<typeof queries.writeAnswer>[1], 'kind' | 'reasons' | 'isSuggestionAccepted' | 'actId'>,
): Promise<PlanComment> {
  const by = { now: context.now, personId: context.actor.personId }
  await queries.writeAnswer(
    context.tx,
    { id: newId(), commentId: comment.id, ownerId: comment.planOwnerId, ...input },
    by,
  )
  const counts = await queries.countComments(context.tx, comment.planId)
  if (counts.every((count) => count.open === 0))
    await closeTasks(context, {
      kind: 'answer_comments',
      subjectId: comment.planId,
      organisationIds: [comment.planOwnerId],
    })
  await recordCommentAct(context, comment, comment.planOwnerId)
  const [answered] = await queries.listStoredComments(context.tx, { id: comment.id })
  return withAbilities(context.actor, answered!)
}

export const commentRoutes = {
  listComments: os.listComments.handler(async ({ input, context, errors }) => {
    if (!(await findPlan(context.tx, input.planId))) throw errors.NOT_FOUND()
    return (await queries.listStoredComments(context.tx, input)).map((storedComment) =>
      withAbilities(context.actor, storedComment),
    )
  }),

  countComments: os.countComments.handler(async ({ input, context, errors }) => {
    if (!(await findPlan(context.tx, input.planId))) throw errors.NOT_FOUND()
    return queries.countComments(context.tx, input.planId)
  }),

  addComment: os.addComment.handler(async ({ input, context, errors }) => {
    const { planId, ownerId, roundId, place, content } = input
    const plan = await findPlan(context.tx, planId)
    if (!plan) throw errors.NOT_FOUND()
    requirePermission(may(context.actor, 'comment.write', ownerId))
    if (plan.state === 'ended') throw errors.PLAN_ENDED()
    const inviteeId = roundId === undefined ? null : await getInviteeId(context, roundId, { planId, ownerId }, errors)
    const element =
      place.elementId === null ? undefined : await queries.findElementText(context.tx, planId, place.elementId)
    if (place.elementId !== null && !element) throw errors.NOT_FOUND()
    const resolvedPlace = resolvePlace(place, element, content.proposal)
    if (typeof resolvedPlace === 'string') throw errors[resolvedPlace]()
    const comment = {
      id: newId(),
      planId,
      ownerId,
      roundId: roundId ?? null,
      inviteeId,
      place: resolvedPlace,
      ...content,
    }
    await queries.insertComment(context.tx, comment, { now: context.now, personId: context.actor.personId })
    if (ownerId !== plan.ownerId)
      await addTask<typeof commentsTaskMessages>(context, {
        kind: 'answer_comments',
        subjectKind: 'plan',
        subjectId: planId,
        planId,
        ownerId,
        organisationId: plan.ownerId,
      })
    await recordCommentAct(context, comment, ownerId)
    return withAbilities(context.actor, await getComment(context, comment.id, errors))
  }),

  withdrawComment: os.withdrawComment.handler(async ({ input, context, errors }) => {
    await queries.lockComment(context.tx, input.id)
    const comment = await getComment(context, input.id, errors)
    requirePermission(comment.ownerId !== null && may(context.actor, 'comment.write', comment.ownerId))
    if (comment.answers.length > 0) throw errors.ALREADY_ANSWERED()
    await queries.withdrawComment(context.tx, comment.id, context.now)
    await recordCommentAct(context, comment, comment.ownerId)
    return { id: comment.id }
  }),

  answerComment: os.answerComment.handler(async ({ input: { id, kind, reasons }, context, errors }) => {
    await queries.lockComment(context.tx, id)
    const comment = await getComment(context, id, errors)
    requirePermission(may(context.actor, 'comment.answer', comment.planOwnerId))
    if (!hasRequiredReasons(kind, reasons)) throw errors.REASONS_REQUIRED()
    return answer(context, comment, { kind, reasons, isSuggestionAccepted: false, actId: null })
  }),

  acceptSuggestion: os.acceptSuggestion.handler(async ({ input, context, errors }) => {
    await queries.lockComment(context.tx, input.id)
    const comment = await getComment(context, input.id, errors)
    requirePermission(may(context.actor, 'plan.write', comment.planOwnerId))
    const { proposal, place, planId } = comment
    if (proposal === null || place.elementId === null) throw errors.NO_SUGGESTION()
    const written = await writeElementText(context, { planId, elementId: place.elementId }, (element) =>
      applyProposal(element, place, proposal),
    )
    const actId = valueOrThrow(written, errors)
    return answer(context, comment, { kind: 'followed', reasons: null, isSuggestionAccepted: true, actId })
  }),

  undoAcceptSuggestion: os.undoAcceptSuggestion.handler(async ({ input, context, errors }) => {
    await queries.lockComment(context.tx, input.id)
    const comment = await getComment(context, input.id, errors)
    requirePermission(may(context.actor, 'plan.write', comment.planOwnerId))
    if (!currentAnswer(comment)?.isSuggestionAccepted) throw errors.SUGGESTION_NOT_ACCEPTED()
    const actId = await queries.findAcceptingAct(context.tx, comment.id)
    if (actId === null) throw errors.NOTHING_TO_UNDO()
    valueOrThrow(await undoAct(context, comment.planId, actId), errors)
    return withAbilities(context.actor, await getComment(context, comment.id, errors))
  }),

  rounds: roundRoutes,
  links: linkRoutes,
}

/** Returns the invitation of an organisation to an open round on that plan. */
async function getInviteeId(
  context: TransactionContext,
  roundId: Id,
  { planId, ownerId }: { planId: Id; ownerId: Id },
  errors: { NOT_FOUND: () => Error; ROUND_CLOSED: () => Error; NOT_INVITED: () => Error },
): Promise<Id> {
  const [round] = await listRounds(context.tx, { id: roundId })
  if (!round || round.planId !== planId) throw errors.NOT_FOUND()
  const invitee = (await listActiveInvitees(context.tx, round.id)).find((entry) => entry.organisationId === ownerId)
  if (!invitee) throw errors.NOT_INVITED()
  if (round.closedAt !== null) throw errors.ROUND_CLOSED()
  return invitee.id
}
