import { acquirePathLock, emptyAct, insertAct, loadSpeakerFinder } from '#features/approval/path/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import { getOrganisationIds, may } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { SentDocument } from './contract.ts'
import { findSent, loadReceipts } from './queries.ts'
import { closeReceiptTask } from './receipt-tasks.ts'

type ReceiveFailure =
  | Failure<'NOT_FOUND' | 'NOT_SENT_TO_YOU' | 'FORBIDDEN' | 'DATE_IN_FUTURE'>
  | Failure<'DOCUMENT_REPLACED' | 'ALREADY_RECORDED' | 'NOT_YOUR_SEAT'>

/** Returns the receipts of the user's organisations for documents that they may read, by document id. */
export async function listReceipts(
  context: TransactionContext,
  sentIds: readonly Id[],
): Promise<Map<Id, SentDocument['receipts']>> {
  const own = getOrganisationIds(context.actor)
  const storedReceipts = await withSystemAccess(context, () => loadReceipts(context.tx, sentIds, own))
  const mayAct = await loadSpeakerFinder(context)
  const visible = storedReceipts.map(({ sentId, organisationId, function: code, isLast, receivedOn }) => ({
    sentId,
    receipt: {
      organisationId,
      receivedOn,
      mayConfirm: isLast && receivedOn === null && mayAct({ organisationId, function: code }, null) !== undefined,
    },
  }))
  return new Map(
    [...Map.groupBy(visible, ({ sentId }) => sentId)].map(([id, group]) => [id, group.map(({ receipt }) => receipt)]),
  )
}

/**
 * Confirms receipt of a document. A council or Parliament may be able to read the document but not the plan. Receipt is
 * therefore confirmed on the document, and recorded on the plan's path as the receipt of the seat. It does not complete
 * a step or change a state.
 */
export async function receive(
  context: TransactionContext,
  { id, ownerId, date = context.today }: { id: Id; ownerId: Id; date?: LegalDate | undefined },
): Promise<Result<undefined, ReceiveFailure>> {
  const sent = await findSent(context.tx, id)
  if (!sent) return fail('NOT_FOUND')
  if (!sent.receiverIds.includes(ownerId)) return fail('NOT_SENT_TO_YOU')
  if (!may(context.actor, 'path.speak', ownerId)) return fail('FORBIDDEN')
  if (date > context.today) return fail('DATE_IN_FUTURE')
  await acquirePathLock(context.tx, sent.planId)
  const [receipt] = await withSystemAccess(context, () => loadReceipts(context.tx, [id], [ownerId]))
  if (!receipt?.isLast) return fail('DOCUMENT_REPLACED')
  if (receipt.receivedOn !== null) return fail('ALREADY_RECORDED')
  const seat = { organisationId: ownerId, function: receipt.function }
  const speaker = (await loadSpeakerFinder(context, date))(seat, sent.step)
  if (!speaker) return fail('NOT_YOUR_SEAT')
  const { planId, roundId, step } = sent
  await insertAct(
    context.tx,
    { ...emptyAct, id: newId(), kind: 'received', step, seat, date, provenance: 'in_person' },
    { planId, roundId, ...speaker, now: context.now, personId: context.actor.personId },
  )
  await closeReceiptTask(context, id, ownerId)
  context.audit({ subjectKind: 'plan', subjectId: planId, planId, organisationId: ownerId })
  return succeed()
}
