import type { Id } from '#shared/ids.ts'
import type { AnyFailure, Result } from '#shared/result.ts'
import type { TransactionContext } from '../context.ts'
import { JobFailed, type JobRun, platformFailures } from '../jobs/kind.ts'
import { loadOrderedFile } from './job-file.ts'
import { deleteFile } from './queries.ts'

/** Callbacks for the import of a file by a job. */
export interface JobFileRun<Step extends string> {
  /** Reports the progress of each step, 0 to 1. Throws when the import must stop. */
  step: (step: Step, share?: number) => void
  /** Runs in the transaction that writes, after all data is written. */
  onWritten: (context: TransactionContext) => Promise<void>
}

/**
 * Imports the file with which a job was started. It can be cancelled until the data is written. The file is deleted in
 * the transaction that writes. After a crash, either both changes exist or neither, so a restarted job knows the state.
 * @param shares beginning and end of each step, 0 to 1 of the whole
 * @param hidden the error code when the user who started the job may no longer read the file
 */
export async function processJobFile<Step extends string>(
  run: JobRun<{ fileId: Id }>,
  { shares, hidden }: { shares: Readonly<Record<Step, readonly [number, number]>>; hidden: string },
  take: (file: File, course: JobFileRun<Step>) => Promise<Result<unknown, AnyFailure>>,
): Promise<undefined> {
  const { fileId } = run.input
  const file = await loadOrderedFile(run, fileId)
  if (file === 'hidden') throw new JobFailed(hidden)
  if (file !== 'gone') {
    const result = await take(file, {
      step: (step, share = 0) => {
        run.signal.throwIfAborted()
        const [begins, ends] = shares[step]
        run.report(begins + (ends - begins) * share, step)
      },
      onWritten: async ({ tx }) => {
        if (!(await deleteFile(tx, fileId))) throw new Error('Another attempt of this job has processed the file.')
      },
    })
    if (!result.ok)
      throw new JobFailed(result.error.code === 'FORBIDDEN' ? platformFailures.notAllowed : result.error.code)
  }
  run.settled()
  return undefined
}
