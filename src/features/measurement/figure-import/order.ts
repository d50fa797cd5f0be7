import { enqueueFileJob } from '#platform/files/enqueue-file-job.ts'
import type { Job } from '#platform/jobs/contract.ts'
import type { EnqueueFailure } from '#platform/jobs/enqueue.ts'
import type { HandlerContext } from '#platform/procedure.ts'
import { type WorkbookNotRead, workbookNotRead } from '#platform/workbook/contract.ts'
import { maxBytes } from '#platform/workbook/model.ts'
import { may } from '#shared/actor.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { FigureImportRequest } from './contract.ts'
import { importFiguresJob } from './import-job.ts'

const megabyte = 1024 * 1024

type RequestFailure = WorkbookNotRead | Failure<'MARKING_REQUIRED'> | EnqueueFailure

/** Stores the file, readable only by the user, and queues the import job. Both or neither succeed. */
export async function requestImport(
  context: HandlerContext,
  input: FigureImportRequest & { file: File },
): Promise<Result<Job, RequestFailure>> {
  const { file, ...rest } = input
  const { correction, marking = 'TLP:GREEN', ownerId } = input
  if (correction && !input.marking) return fail('MARKING_REQUIRED')
  if (file.size > maxBytes)
    return workbookNotRead({ code: 'TOO_LARGE', data: { unit: 'megabytes', maxCount: maxBytes / megabyte } })
  if (file.size === 0) return workbookNotRead({ code: 'EMPTY' })
  return enqueueFileJob(context, importFiguresJob, {
    file,
    mediaType: file.type || 'application/octet-stream',
    fallbackName: 'figures.csv',
    authorise: async ({ actor }) => {
      if (!may(actor, 'figure.write', ownerId)) return fail('FORBIDDEN')
      if (correction && !may(actor, 'figure.approve', ownerId)) return fail('FORBIDDEN')
      return succeed({ planId: null, ownerId, marking })
    },
    toInput: (fileId) => ({ ...rest, fileId }),
  })
}
