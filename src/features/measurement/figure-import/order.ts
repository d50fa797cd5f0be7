import { ORPCError } from '@orpc/server'
import { enqueueFileJob } from '#platform/files/enqueue-file-job.ts'
import type { Job } from '#platform/jobs/contract.ts'
import type { HandlerContext } from '#platform/procedure.ts'
import { maxBytes } from '#platform/workbook/model.ts'
import { may } from '#shared/actor.ts'
import type { FigureImportRequest } from './contract.ts'
import type { FigureImportErrors } from './import-figures.ts'
import { importFiguresJob } from './import-job.ts'

const megabyte = 1024 * 1024

/** Stores the file, readable only by the user, and queues the import job. Both or neither succeed. */
export async function requestImport(
  context: HandlerContext,
  requested: FigureImportRequest & { file: File },
  errors: Pick<FigureImportErrors, 'WORKBOOK_NOT_READ' | 'MARKING_REQUIRED'>,
): Promise<Job> {
  const { file, ...rest } = requested
  const { correction, marking = 'TLP:GREEN', ownerId } = requested
  if (correction && !requested.marking) throw errors.MARKING_REQUIRED()
  if (file.size > maxBytes)
    throw errors.WORKBOOK_NOT_READ({
      data: { issue: { code: 'TOO_LARGE', data: { unit: 'megabytes', maxCount: maxBytes / megabyte } } },
    })
  if (file.size === 0) throw errors.WORKBOOK_NOT_READ({ data: { issue: { code: 'EMPTY' } } })
  return enqueueFileJob(context, importFiguresJob, {
    file,
    mediaType: file.type || 'application/octet-stream',
    fallbackName: 'figures.csv',
    authorise: async ({ actor }) => {
      if (!may(actor, 'figure.write', ownerId)) throw new ORPCError('FORBIDDEN')
      if (correction && !may(actor, 'figure.approve', ownerId)) throw new ORPCError('FORBIDDEN')
      return { planId: null, ownerId, marking }
    },
    toInput: (fileId) => ({ ...rest, fileId }),
  })
}
