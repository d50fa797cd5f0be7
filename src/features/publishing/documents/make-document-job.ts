import { z } from 'zod'
import { RenderError } from '#platform/docgen/render.ts'
import { storeJobFile } from '#platform/files/store-job-file.ts'
import { JobFailed, jobKind } from '#platform/jobs/kind.ts'
import { getPermittedOrganisationIds } from '#shared/actor.ts'
import { composeDocument } from './compose.ts'
import { DocumentOrder } from './contract.ts'
import { printDocument } from './print.ts'

/** Time limit of the job in milliseconds. It allows for the largest plan, because no user waits on a page. */
const timeoutMs = 5 * 60_000

/** Progress at the start of each step. Rendering takes longest. */
const begins = { reading: 0.02, composing: 0.15, drawing: 0.35, storing: 0.9 } as const

/** Creates a document of a plan with the reader's access rights, and stores it as a file for that reader. */
export const makeDocumentJob = jobKind({
  name: 'make_document',
  permission: 'document.make',
  // Base address of the instance at the time of the request.
  input: DocumentOrder.extend({ address: z.string().optional() }),
  run: async (run) => {
    const { input, actor, signal } = run
    const step = (name: keyof typeof begins) => {
      signal.throwIfAborted()
      run.report(begins[name], name)
    }
    const result = await run.transact('touch', (context) =>
      composeDocument(context, input, { address: input.address, onStepStart: step }),
    )
    if (!result.ok) throw new JobFailed(result.error.code)
    const composed = result.value
    step('drawing')
    const made = await printDocument(composed, input.form, { timeoutMs: timeoutMs, signal }).catch((error: unknown) => {
      const isLate = error instanceof RenderError && error.code === 'TIME_LIMIT_REACHED'
      throw isLate ? new JobFailed('TIMED_OUT') : error
    })
    step('storing')
    const own = getPermittedOrganisationIds(actor, 'document.make')
    const ownerId = own.find((id) => id === composed.planOwnerId) ?? own[0]!
    return {
      file: await storeJobFile(run, 'document.make', {
        name: made.name,
        mediaType: made.type,
        bytes: await made.bytes(),
        marking: composed.document.marking,
        planId: composed.planId,
        ownerId,
      }),
    }
  },
})
