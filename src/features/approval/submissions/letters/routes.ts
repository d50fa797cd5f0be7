import { ORPCError } from '@orpc/server'
import { enqueueJob } from '#platform/jobs/enqueue.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { readSent } from '../read.ts'
import { writeLetters } from './compose-letter.ts'
import { lettersContract } from './contract.ts'
import { printedLetters } from './print.ts'
import { printLettersJob } from './print-job.ts'
import { readLetters } from './queries.ts'

const os = implementSlice(lettersContract)

/** Time limit of the request, in milliseconds. */
const timeoutMs = 20_000

export const letterRoutes = os.router({
  sendLetters: os.sendLetters.handler(
    async ({ input: { organisationId, planIds, kind }, context: { work }, errors }) => {
      if (!may(work.actor, 'path.speak', organisationId)) throw new ORPCError('FORBIDDEN')
      const rows = await readSent(work, { organisationId, planIds })
      if (rows.length !== new Set(planIds).size) throw errors.NOT_FOUND()
      const written = await writeLetters(work, rows, { kind, senderId: organisationId })
      if ('rejectedCodes' in written) throw errors.NO_LETTER_AVAILABLE({ data: { codes: written.rejectedCodes } })
      work.note({ subjectKind: 'organisation', subjectId: organisationId, organisationId })
      return { letters: await readLetters(work.tx, { ids: written.letterIds }) }
    },
  ),

  printLetters: os.printLetters.handler(async ({ input, context: { work }, errors }) => {
    const letters = await readLetters(work.tx, { ids: input.letterIds })
    if (letters.length !== new Set(input.letterIds).size) throw errors.NOT_FOUND()
    return enqueueJob(work, printLettersJob, { input, title: String(letters.length) })
  }),

  listLetters: os.listLetters.handler(({ input, context: { work } }) => readLetters(work.tx, input)),

  getLetterFile: os.getLetterFile.handler(async ({ input, context: { transact }, errors }) => {
    const found = await transact('read', async (work) => ({
      letters: await readLetters(work.tx, { ids: [input.id] }),
      now: work.now,
    }))
    if (found.letters.length === 0) throw errors.NOT_FOUND()
    return printedLetters(found.letters, { now: found.now, timeoutMs: timeoutMs })
  }),
})
