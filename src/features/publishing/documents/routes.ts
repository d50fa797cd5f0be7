import { findPlan } from '#features/planning/plans/index.ts'
import type { AuditSubject } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { RenderError } from '#platform/docgen/render.ts'
import { enqueueJob } from '#platform/jobs/enqueue.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { composeDocument, findDocumentPlan, toFileName } from './compose.ts'
import { type DocumentOrder, documentsContract } from './contract.ts'
import { describeDocumentLanguages, findDocumentLanguages } from './document-language.ts'
import { makeDocumentJob } from './make-document-job.ts'
import { printDocument } from './print.ts'

const os = implementSlice(documentsContract)

/** Time limit of the request in milliseconds. A document that takes longer is refused. */
const timeoutMs = 20_000

const toAuditSubject = (order: DocumentOrder, organisationId: Id): AuditSubject => ({
  subjectKind: 'plan',
  subjectId: order.planId,
  planId: order.planId,
  organisationId,
  ...(order.courtesyReason !== undefined && { reason: order.courtesyReason }),
})

export const documentRoutes = {
  getDocumentLanguages: os.getDocumentLanguages.handler(async ({ context, input, errors }) => {
    const plan = await findPlan(context.tx, input.planId)
    if (!plan) throw errors.NOT_FOUND()
    const requirement = await findDocumentLanguages(context, plan, input.rendition)
    return describeDocumentLanguages(requirement, plan, input.rendition)
  }),

  createDocument: os.createDocument.handler(async ({ context, input, errors }) => {
    // A reason is recorded in the audit log.
    const effect = input.courtesyReason === undefined ? 'touch' : 'write'
    const result = await context.transact(effect, async (transaction) => {
      const composed = await composeDocument(transaction, input, { address: context.mailer?.publicUrl })
      if (composed.ok && input.courtesyReason !== undefined)
        transaction.audit(toAuditSubject(input, composed.value.planOwnerId))
      return composed
    })
    const composed = valueOrThrow(result, errors)
    try {
      return await printDocument(composed, input.form, { timeoutMs })
    } catch (error) {
      throw error instanceof RenderError && error.code === 'TIME_LIMIT_REACHED' ? errors.TIMED_OUT() : error
    }
  }),

  requestDocument: os.requestDocument.handler(async ({ context, input, errors }) => {
    const { plan } = valueOrThrow(await findDocumentPlan(context, input), errors)
    if (input.courtesyReason !== undefined) context.audit(toAuditSubject(input, plan.ownerId))
    const order = { input: { ...input, address: context.mailer?.publicUrl }, title: toFileName(plan.code, input) }
    return valueOrThrow(await enqueueJob(context, makeDocumentJob, order), errors)
  }),
}
