import type { Id } from '#shared/ids.ts'
import type { Work } from '../context.ts'
import { JobFailed, type JobRun } from '../jobs/kind.ts'
import { readOrderedFile } from './job-file.ts'
import { deleteFile } from './queries.ts'

/** What the taking in of a file is told by the job that it is. */
export interface Course<Step extends string> {
  /** Hears how far it is, 0 to 1 of each step; throws where it is to stop. */
  step: (step: Step, share?: number) => void
  /** Runs in the transaction that writes, when all is written. */
  written: (work: Work) => Promise<void>
}

/**
 * Takes in the file with which a job was ordered. Until it is written it can be cancelled. The file goes in the transaction that
 * writes: a server that is killed leaves both or neither, and who begins it again knows.
 * @param shares where each step begins and ends, 0 to 1 of the whole
 * @param hidden the code with which it fails where whoever ordered it may no longer read the file
 */
export async function takeOrderedFile<Step extends string>(
  run: JobRun<{ fileId: Id }>,
  { shares, hidden }: { shares: Readonly<Record<Step, readonly [number, number]>>; hidden: string },
  take: (file: File, course: Course<Step>) => Promise<unknown>,
): Promise<undefined> {
  const { fileId } = run.input
  const file = await readOrderedFile(run, fileId)
  if (file === 'hidden') throw new JobFailed(hidden)
  if (file !== 'gone')
    await take(file, {
      step: (step, share = 0) => {
        run.signal.throwIfAborted()
        const [begins, ends] = shares[step]
        run.report(begins + (ends - begins) * share, step)
      },
      written: async ({ tx }) => {
        if (!(await deleteFile(tx, fileId))) throw new Error('Another try of this job has written it.')
      },
    })
  run.settled()
  return undefined
}
