import { addTask } from '#features/base/tasks/index.ts'
import type { Work } from '#platform/context.ts'
import { type Id, newId } from '#shared/ids.ts'
import { currentAnswer } from './entities.ts'
import { remarkFacts } from './events.ts'
import * as queries from './queries.ts'

/**
 * An edit was taken back. Where it had taken a suggestion over, what was answered before holds again; where nothing was,
 * the remark waits for an answer.
 */
export async function reopenTakenOver(work: Work, { planId, actId }: { planId: Id; actId: Id }): Promise<void> {
  const remarkId = await queries.findTakenOver(work.tx, actId)
  const [remark] = remarkId ? await queries.readRemarks(work.tx, { id: remarkId }) : []
  const taken = remark && currentAnswer(remark)
  if (!taken) return
  const earlier = remark.answers.find((one) => one.supersededAt === taken.answeredAt)
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
        // The asking body is who undid it: it cannot ask in the name of who remarked.
        ownerId: remark.planOwnerId,
        organisationId: remark.planOwnerId,
      })
  }
  work.note({ subjectKind: 'remark', subjectId: remark.id, organisationId: remark.planOwnerId, planId })
  await remarkFacts.remarksChanged.announce(work, { planId })
}
