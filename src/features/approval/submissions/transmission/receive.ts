import { ORPCError } from '@orpc/server'
import { acquirePathLock, emptyAct, insertAct, loadSpeakerFinder } from '#features/approval/path/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import { getOrganisationIds, may } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { SentDocument } from './contract.ts'
import { findSent, loadReceipts } from './queries.ts'

interface ReceiveErrors {
  NOT_FOUND: () => Error
  NOT_SENT_TO_YOU: () => Error
  DOCUMENT_REPLACED: () => Error
  ALREADY_RECORDED: () => Error
  DATE_IN_FUTURE: () => Error
  NOT_YOUR_SEAT: () => Error
}

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
  errors: ReceiveErrors,
): Promise<void> {
  const sent = await findSent(context.tx, id)
  if (!sent) throw errors.NOT_FOUND()
  if (!sent.receiverIds.includes(ownerId)) throw errors.NOT_SENT_TO_YOU()
  if (!may(context.actor, 'path.speak', ownerId)) throw new ORPCError('FORBIDDEN')
  if (date > context.today) throw errors.DATE_IN_FUTURE()
  await acquirePathLock(context.tx, sent.planId)
  const [receipt] = await withSystemAccess(context, () => loadReceipts(context.tx, [id], [ownerId]))
  if (!receipt?.isLast) throw errors.DOCUMENT_REPLACED()
  if (receipt.receivedOn !== null) throw errors.ALREADY_RECORDED()
  const seat = { organisationId: ownerId, function: receipt.function }
  const speaker = (await loadSpeakerFinder(context))(seat, sent.step)
  if (!speaker) throw errors.NOT_YOUR_SEAT()
  const { planId, roundId, step } = sent
  await insertAct(
    context.tx,
    { ...emptyAct, id: newId(), kind: 'received', step, seat, date, provenance: 'in_person' },
    { planId, roundId, ...speaker, now: context.now, personId: context.actor.personId },
  )
  context.audit({ subjectKind: 'plan', subjectId: planId, planId, organisationId: ownerId })
}
