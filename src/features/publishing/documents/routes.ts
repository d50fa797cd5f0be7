import { valueOrThrow } from '#platform/declared-error.ts'
import { RenderError } from '#platform/docgen/render.ts'
import { enqueueJob } from '#platform/jobs/enqueue.ts'
import { implementSlice } from '#platform/procedure.ts'
import { composeDocument, findDocumentPlan, toFileName } from './compose.ts'
import { documentsContract } from './contract.ts'
import { makeDocumentJob } from './make-document-job.ts'
import { printDocument } from './print.ts'

const os = implementSlice(documentsContract)

/** Time limit of the request in milliseconds. A document that takes longer is refused. */
const timeoutMs = 20_000

export const documentRoutes = {
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
    const plan = valueOrThrow(await findDocumentPlan(context, input), errors)
    const order = { input: { ...input, address: context.mailer?.publicUrl }, title: toFileName(plan.code, input) }
    return valueOrThrow(await enqueueJob(context, makeDocumentJob, order), errors)
  }),
}
