import { z } from 'zod'
import { RenderError } from '#platform/docgen/render.ts'
import { storeJobFile } from '#platform/files/store-job-file.ts'
import { JobFailed, jobKind } from '#platform/jobs/kind.ts'
import { getPermittedOrganisationIds } from '#shared/actor.ts'
import { Id } from '#shared/ids.ts'
import { printedLetters } from './print.ts'
import { listLetters } from './queries.ts'

/** Time limit of the job in milliseconds. No user waits for it on a page. */
const timeoutMs = 5 * 60_000

/** Prints letters into a single file for the user who requested it, in the requested order. */
export const printLettersJob = jobKind({
  name: 'print_letters',
  permission: 'document.make',
  input: z.object({ letterIds: z.array(Id).min(1).max(200) }),
  run: async (run) => {
    run.report(0.05, 'reading')
    const { letters, now } = await run.transact('read', async (context) => ({
      letters: await listLetters(context.tx, { ids: run.input.letterIds }),
      now: context.now,
    }))
    if (letters.length === 0) throw new JobFailed('NOT_FOUND')
    const place = new Map(run.input.letterIds.map((id, index) => [id, index]))
    run.signal.throwIfAborted()
    run.report(0.3, 'drawing')
    const ordered = letters.toSorted((left, other) => place.get(left.id)! - place.get(other.id)!)
    const made = await printedLetters(ordered, { now, timeoutMs: timeoutMs, signal: run.signal }).catch(
      (error: unknown) => {
        throw error instanceof RenderError && error.code === 'TIME_LIMIT_REACHED' ? new JobFailed('TIMED_OUT') : error
      },
    )
    run.report(0.9, 'storing')
    return {
      file: await storeJobFile(run, 'document.make', {
        name: made.name,
        mediaType: made.type,
        bytes: await made.bytes(),
        marking: 'TLP:AMBER',
        planId: null,
        ownerId: getPermittedOrganisationIds(run.actor, 'document.make')[0]!,
      }),
    }
  },
})
