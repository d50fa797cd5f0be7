import { requirePermission, valueOrThrow } from '#platform/declared-error.ts'
import { enqueueJob } from '#platform/jobs/enqueue.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { getSent } from '../read.ts'
import { writeLetters } from './compose-letter.ts'
import { lettersContract } from './contract.ts'
import { printedLetters } from './print.ts'
import { printLettersJob } from './print-job.ts'
import { listLetters } from './queries.ts'

const os = implementSlice(lettersContract)

/** Time limit of the request, in milliseconds. */
const timeoutMs = 20_000

export const letterRoutes = os.router({
  sendLetters: os.sendLetters.handler(async ({ input: { organisationId, planIds, kind }, context, errors }) => {
    requirePermission(may(context.actor, 'path.speak', organisationId))
    const rows = await getSent(context, { organisationId, planIds })
    if (rows.length !== new Set(planIds).size) throw errors.NOT_FOUND()
    const letterIds = valueOrThrow(await writeLetters(context, rows, { kind, senderId: organisationId }), errors)
    context.audit({ subjectKind: 'organisation', subjectId: organisationId, organisationId })
    return { letters: await listLetters(context.tx, { ids: letterIds }) }
  }),

  printLetters: os.printLetters.handler(async ({ input, context, errors }) => {
    const letters = await listLetters(context.tx, { ids: input.letterIds })
    if (letters.length !== new Set(input.letterIds).size) throw errors.NOT_FOUND()
    const order = { input, title: String(letters.length) }
    return valueOrThrow(await enqueueJob(context, printLettersJob, order), errors)
  }),

  listLetters: os.listLetters.handler(({ input, context }) => listLetters(context.tx, input)),

  getLetterFile: os.getLetterFile.handler(async ({ input, context: { transact }, errors }) => {
    const found = await transact('read', async (context) => ({
      letters: await listLetters(context.tx, { ids: [input.id] }),
      now: context.now,
    }))
    if (found.letters.length === 0) throw errors.NOT_FOUND()
    return printedLetters(found.letters, { now: found.now, timeoutMs: timeoutMs })
  }),
})
