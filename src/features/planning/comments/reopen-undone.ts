import { addTask } from '#features/base/tasks/index.ts'
import type { Work } from '#platform/context.ts'
import { type Id, newId } from '#shared/ids.ts'
import { currentAnswer } from './entities.ts'
import { commentFacts } from './events.ts'
import * as queries from './queries.ts'

/**
 * Reopens a comment after the edit that inserted the proposed text was undone. The previous answer applies again.
 * Without a previous answer, the comment is open.
 */
export async function reopenAccepted(work: Work, { planId, actId }: { planId: Id; actId: Id }): Promise<void> {
  const remarkId = await queries.findAcceptedComment(work.tx, actId)
  const [remark] = remarkId ? await queries.listStoredComments(work.tx, { id: remarkId }) : []
  const taken = remark && currentAnswer(remark)
  if (!taken) return
  const earlier = remark.answers.find((answer) => answer.supersededAt === taken.answeredAt)
  if (earlier) {
    const again = { kind: earlier.kind, reasons: earlier.reasons, takenOver: false, actId: null }
    const by = { now: work.now, personId: work.actor.personId }
    await queries.writeAnswer(work.tx, { id: newId(), remarkId: remark.id, ownerId: remark.planOwnerId, ...again }, by)
  } else {
    await queries.supersedeAnswer(work.tx, remark.id, work.now)
    if (remark.ownerId !== remark.planOwnerId)
      await addTask(work, {
        kind: 'answer_remarks',
        subjectKind: 'plan',
        subjectId: planId,
        planId,
        // The requesting organisation undid the edit. It cannot create a request in the name of the author of the
        // comment.
        ownerId: remark.planOwnerId,
        organisationId: remark.planOwnerId,
      })
  }
  work.note({ subjectKind: 'remark', subjectId: remark.id, organisationId: remark.planOwnerId, planId })
  await commentFacts.remarksChanged.announce(work, { planId })
}
