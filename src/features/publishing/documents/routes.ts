import { findPlan } from '#features/planning/plans/index.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { RenderError } from '#platform/docgen/render.ts'
import { enqueueJob } from '#platform/jobs/enqueue.ts'
import { implementSlice } from '#platform/procedure.ts'
import { composeDocument, findDocumentError, toFileName } from './compose.ts'
import { documentsContract } from './contract.ts'
import { makeDocumentJob } from './make-document-job.ts'
import { printDocument } from './print.ts'

const os = implementSlice(documentsContract)

/** Time limit of the request in milliseconds. A document that takes longer is refused. */
const timeoutMs = 20_000

export const documentRoutes = {
  createDocument: os.createDocument.handler(async ({ context, input, errors }) => {
    const composed = await context.transact('touch', (transaction) =>
      composeDocument(transaction, input, { address: context.mailer?.publicUrl }),
    )
    if (composed.error === 'NOT_FOUND') throw errors.NOT_FOUND()
    if (composed.error) throw errors.NOT_PUBLIC({ data: { marking: composed.marking } })
    try {
      return await printDocument(composed, input.form, { timeoutMs })
    } catch (error) {
      throw error instanceof RenderError && error.code === 'TIME_LIMIT_REACHED' ? errors.TIMED_OUT() : error
    }
  }),

  requestDocument: os.requestDocument.handler(async ({ context, input, errors }) => {
    const plan = await findPlan(context.tx, input.planId)
    const refused = findDocumentError(plan, input)
    if (!plan || refused?.error === 'NOT_FOUND') throw errors.NOT_FOUND()
    if (refused) throw errors.NOT_PUBLIC({ data: { marking: refused.marking } })
    const order = { input: { ...input, address: context.mailer?.publicUrl }, title: toFileName(plan.code, input) }
    return valueOrThrow(await enqueueJob(context, makeDocumentJob, order), errors)
  }),
}
