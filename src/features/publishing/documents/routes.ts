import { findPlan } from '#features/planning/plans/index.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { RenderError } from '#platform/docgen/render.ts'
import { enqueueJob } from '#platform/jobs/enqueue.ts'
import { implementSlice } from '#platform/procedure.ts'
import { composeDocument, findDocumentPlan, toFileName } from './compose.ts'
import { documentsContract } from './contract.ts'
import { describeDocumentLanguages, findDocumentLanguages } from './document-language.ts'
import { makeDocumentJob } from './make-document-job.ts'
import { printDocument } from './print.ts'

const os = implementSlice(documentsContract)

/** Time limit of the request in milliseconds. A document that takes longer is refused. */
const timeoutMs = 20_000

export const documentRoutes = {
  getDocumentLanguages: os.getDocumentLanguages.handler(async ({ context, input, errors }) => {
    const plan = await findPlan(context.tx, input.planId)
    if (!plan) throw errors.NOT_FOUND()
    const requirement = await findDocumentLanguages(context, plan, input.rendition)
    return describeDocumentLanguages(requirement, plan, input.rendition)
  }),

  createDocument: os.createDocument.handler(async ({ context, input, errors }) => {
    const result = await context.transact('touch', (transaction) =>
      composeDocument(transaction, input, { address: context.mailer?.publicUrl }),
    )
    const composed = valueOrThrow(result, errors)
    try {
      return await printDocument(composed, input.form, { timeoutMs })
    } catch (error) {
      throw error instanceof RenderError && error.code === 'TIME_LIMIT_REACHED' ? errors.TIMED_OUT() : error
    }
  }),

  requestDocument: os.requestDocument.handler(async ({ context, input, errors }) => {
    const { plan } = valueOrThrow(await findDocumentPlan(context, input), errors)
    if (input.courtesyReason !== undefined)
      context.audit({
        subjectKind: 'plan',
        subjectId: plan.id,
        planId: plan.id,
        organisationId: plan.ownerId,
        reason: input.courtesyReason,
      })
    const order = { input: { ...input, address: context.mailer?.publicUrl }, title: toFileName(plan.code, input) }
    return valueOrThrow(await enqueueJob(context, makeDocumentJob, order), errors)
  }),
}
