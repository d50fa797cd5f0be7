import { readOrderedFile } from '#platform/files/ordered-file.ts'
import { deleteFile } from '#platform/files/queries.ts'
import { JobFailed, jobKind } from '#platform/jobs/kind.ts'
import { Id } from '#shared/ids.ts'
import { bringIn, type Refusals, type Step } from './bring-in.ts'
import { BringingFigures } from './contract.ts'

/** How far it is when each step begins; what follows the last is the end. */
const begins: Record<Step, number> = { reading: 0.02, recording: 0.75 }
const ends: Record<Step, number> = { reading: 0.75, recording: 1 }

const fails = (code: keyof Refusals) => () => new JobFailed(code)
const refusals: Refusals = {
  WORKBOOK_NOT_READ: fails('WORKBOOK_NOT_READ'),
  FILE_REFUSED: fails('FILE_REFUSED'),
  RECIPE_NEEDED: fails('RECIPE_NEEDED'),
}

/**
 * Brings a long file of figures in while its person goes on with something else. Until it is recorded it can be cancelled; the
 * file goes in the transaction that records.
 */
export const bringInFiguresJob = jobKind({
  name: 'bring_in_figures',
  permission: 'figure.write',
  input: BringingFigures.extend({ fileId: Id }),
  run: async (run) => {
    const { fileId, ...asked } = run.input
    const file = await readOrderedFile(run, fileId)
    if (file === 'hidden') throw new JobFailed('FILE_REFUSED')
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
            if (!(await deleteFile(tx, fileId))) throw new Error('Another try of this job has recorded the figures.')
          },
        },
      )
    run.settled()
    return undefined
  },
})
