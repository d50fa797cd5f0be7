import { addTask } from '#features/base/tasks/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { type Id, newId } from '#shared/ids.ts'
import { currentAnswer } from './entities.ts'
import { commentEvents } from './events.ts'
import * as queries from './queries.ts'
import type { commentsTaskMessages } from './task-messages.ts'

/**
 * Reopens a comment after the edit that inserted the proposed text was undone. The previous answer applies again.
 * Without a previous answer, the comment is open.
 */
export async function reopenAccepted(
  context: TransactionContext,
  { planId, actId }: { planId: Id; actId: Id },
): Promise<void> {
  const commentId = await queries.findAcceptedComment(context.tx, actId)
  const [comment] = commentId ? await queries.listStoredComments(context.tx, { id: commentId }) : []
  const taken = comment && currentAnswer(comment)
  if (!taken) return
  const earlier = comment.answers.find((answer) => answer.supersededAt === taken.answeredAt)
  if (earlier) {
    const again = { kind: earlier.kind, reasons: earlier.reasons, isSuggestionAccepted: false, actId: null }
    const by = { now: context.now, personId: context.actor.personId }
    await queries.writeAnswer(
      context.tx,
      { id: newId(), commentId: comment.id, ownerId: comment.planOwnerId, ...again },
      by,
    )
  } else {
    await queries.supersedeAnswer(context.tx, comment.id, context.now)
    if (comment.ownerId !== comment.planOwnerId)
      await addTask<typeof commentsTaskMessages>(context, {
        kind: 'answer_comments',
        subjectKind: 'plan',
        subjectId: planId,
        planId,
        // The requesting organisation undid the edit. It cannot create a request in the name of the author of the
        // comment.
        ownerId: comment.planOwnerId,
        organisationId: comment.planOwnerId,
      })
  }
  context.audit({ subjectKind: 'comment', subjectId: comment.id, organisationId: comment.planOwnerId, planId })
  await commentEvents.commentsChanged.publish(context, { planId })
}
