import { readOrderedFile } from '#platform/files/ordered-file.ts'
import { deleteFile } from '#platform/files/queries.ts'
import { JobFailed, jobKind } from '#platform/jobs/kind.ts'
import { Id } from '#shared/ids.ts'
import { bringIn, type Refusals, type Step } from './bring-in.ts'
import { BringingIn } from './contract.ts'

/** How far it is when each step begins; what follows the last is the end. */
const begins: Record<Step, number> = { reading: 0.02, comparing: 0.3, checking: 0.55, writing: 0.8 }
const ends: Record<Step, number> = { reading: 0.3, comparing: 0.55, checking: 0.8, writing: 1 }

const fails = (code: keyof Refusals) => () => new JobFailed(code)
const refusals: Refusals = {
  NOT_FOUND: fails('NOT_FOUND'),
  WORKBOOK_NOT_READ: fails('WORKBOOK_NOT_READ'),
  FILE_REFUSED: fails('FILE_REFUSED'),
  PLAN_CHANGED_MEANWHILE: fails('PLAN_CHANGED_MEANWHILE'),
  CONFLICTS_OPEN: fails('CONFLICTS_OPEN'),
}

/**
 * Brings a large workbook in while its person goes on with something else. Until it is written it can be cancelled. The file
 * goes in the transaction that writes: a server that is killed leaves both or neither, and who begins it again knows.
 */
export const bringInWorkbookJob = jobKind({
  name: 'bring_in_workbook',
  permission: 'plan.write',
  input: BringingIn.omit({ file: true }).extend({ fileId: Id }),
  run: async (run) => {
    const { fileId, ...asked } = run.input
    const file = await readOrderedFile(run, fileId)
    if (file === 'hidden') throw new JobFailed('NOT_FOUND')
    if (file !== 'gone')
      await bringIn(
        run.transact,
        { ...asked, file },
        {
          refusals,
          step: (step, share = 0) => {
            run.signal.throwIfAborted()
            run.report(begins[step] + (ends[step] - begins[step]) * share, step)
          },
          written: async ({ tx }) => {
            if (!(await deleteFile(tx, fileId))) throw new Error('Another try of this job has written the workbook.')
          },
        },
      )
    run.settled()
    return undefined
  },
})
