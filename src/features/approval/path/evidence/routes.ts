import { listTrustAnchors } from '#features/base/trust-anchors/index.ts'
import { findKind, findPlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { requirePermission, valueOrThrow } from '#platform/declared-error.ts'
import { storeUpload } from '#platform/files/store-upload.ts'
import { type HandlerContext, implementSlice } from '#platform/procedure.ts'
import { checkUpload } from '#platform/signatures/check-upload.ts'
import type { SignatureCheck } from '#platform/signatures/entities.ts'
import { may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { stricterMarking } from '#shared/marking.ts'
import { mayBeDecidedElsewhere } from '../external-approval.ts'
import { acquirePathLock } from '../queries/acts.ts'
import { evidenceContract } from './contract.ts'
import { evidenceKinds } from './model.ts'
import { findHolder, getEvidence, type Holder, insertEvidence, listDocumentedPlans } from './queries.ts'
import { insertUpload } from './uploads.ts'

const os = implementSlice(evidenceContract)

const maxFilesPerHolder = 20
const subjects = { act: 'path_act', meeting: 'meeting', mandate: 'mandate', version: 'version' } as const

/**
 * Returns the object, with the organisation of the user that will own the document: the organisation that recorded the
 * object.
 * @throws NOT_FOUND if the reader may not see the object, FORBIDDEN if the user may not act for these organisations
 */
async function getHolderWithOwner(context: TransactionContext, on: Holder, id: Id, errors: { NOT_FOUND: () => Error }) {
  const holder = await findHolder(context.tx, on, id)
  if (!holder) throw errors.NOT_FOUND()
  const ownerId = holder.owners.find((owner) => may(context.actor, 'path.speak', owner))
  requirePermission(ownerId !== undefined)
  return { ...holder, ownerId }
}

/** Checks the electronic signature in a file against the trust anchors of the instance, outside any transaction. */
async function checkSignature(context: HandlerContext, file: File, mediaType: string): Promise<SignatureCheck | null> {
  const anchors = await context.transact('read', ({ tx }) => listTrustAnchors(tx))
  return checkUpload({ bytes: await file.bytes(), mediaType }, anchors, context.now)
}

export const evidenceRoutes = os.router({
  uploadEvidence: os.uploadEvidence.handler(async ({ input, context, errors }) => {
    const upload = valueOrThrow(await storeUpload(context, 'path.speak', input.file, evidenceKinds), errors)
    const signature = await checkSignature(context, input.file, upload.mediaType)
    if (signature?.state === 'broken') throw errors.SIGNATURE_BROKEN({ data: { reason: signature.reason! } })
    return context.transact('write', async (transaction) => {
      const id = await insertUpload(transaction, { ...upload, signature })
      const { name, size, sha256 } = upload
      return { id, name, size, sha256, signature }
    })
  }),

  listDecisionDocuments: os.listDecisionDocuments.handler(async ({ input: { versionId }, context, errors }) => {
    const version = await findHolder(context.tx, 'version', versionId)
    if (!version) throw errors.NOT_FOUND()
    const documents = await getEvidence(context.tx, 'version', [versionId])
    const plan = await findPlan(context.tx, version.planId!)
    const decidedBy = plan && findKind(plan)?.decidedElsewhere
    return {
      ...(decidedBy && { decidedBy }),
      documents: documents.get(versionId) ?? [],
      isExpected: await mayBeDecidedElsewhere(context, version.planId!),
      abilities: { attach: version.owners.some((owner) => may(context.actor, 'path.speak', owner)) },
    }
  }),

  attachEvidence: os.attachEvidence.handler(async ({ input, context, errors }) => {
    const { holderKind, id: holderId } = input
    await context.transact('read', async (transaction) => {
      await getHolderWithOwner(transaction, holderKind, holderId, errors)
      const attachedEvidence = (await getEvidence(transaction.tx, holderKind, [holderId])).get(holderId) ?? []
      if (attachedEvidence.length >= maxFilesPerHolder)
        throw errors.TOO_MUCH_EVIDENCE({ data: { maxCount: maxFilesPerHolder } })
    })
    const taken = valueOrThrow(await storeUpload(context, 'path.speak', input.file, evidenceKinds), errors)
    const signature = await checkSignature(context, input.file, taken.mediaType)
    // A broken document of a recorded act is shown as such to the person who confirms. Elsewhere it proves nothing.
    if (signature?.state === 'broken' && holderKind !== 'act')
      throw errors.SIGNATURE_BROKEN({ data: { reason: signature.reason! } })
    return context.transact('write', async (transaction) => {
      // A second person who confirms at this moment compared the act with the documents so far.
      for (const id of await listDocumentedPlans(transaction.tx, holderKind, holderId))
        await acquirePathLock(transaction.tx, id)
      const { ownerId, marking, planId } = await getHolderWithOwner(transaction, holderKind, holderId, errors)
      const id = newId()
      await insertEvidence(transaction.tx, {
        ...taken,
        signature,
        id,
        holderKind,
        holderId,
        ownerId,
        marking: input.marking ?? stricterMarking(marking, 'TLP:GREEN'),
        now: transaction.now,
        uploadedBy: transaction.actor.personId,
      })
      const evidence = (await getEvidence(transaction.tx, holderKind, [holderId]))
        .get(holderId)
        ?.find((entry) => entry.id === id)
      if (!evidence) throw errors.WOULD_LOSE_ACCESS()
      const { name, sha256, size } = evidence
      transaction.audit({
        subjectKind: subjects[holderKind],
        subjectId: holderId,
        organisationId: ownerId,
        ...(planId && { planId }),
        payload: { id, name, sha256, size, signature: signature?.state ?? null },
      })
      return evidence
    })
  }),
})
