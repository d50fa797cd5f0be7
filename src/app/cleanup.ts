import { forgetGone } from '#features/planning/plans/index.ts'
import type { RequestContext } from '#platform/context.ts'
import { vacuum } from '#platform/db/maintenance.ts'
import { sweepChunks } from '#platform/files/chunks.ts'
import { forgetOldJobs } from '#platform/jobs/queries.ts'

type Place = Pick<RequestContext, 'database' | 'clock' | 'log'>

/** Takes away what nobody needs any more: at each start and once a day. What fails is logged and tried again. */
export async function forgetOld({ database, clock, log }: Place): Promise<void> {
  try {
    const jobs = await forgetOldJobs(database, clock.now())
    const chunks = await sweepChunks(database)
    const pages = await forgetGone(database, clock.now())
    if (jobs + chunks + pages > 0) log.info({ jobs, chunks, pages }, 'forgotten')
  } catch (error) {
    log.error({ err: error }, 'what is old was not forgotten')
  }
}

/** Once a day: the same, and its room is given back, which PostgreSQL does by itself. */
export async function tidyUp(place: Place): Promise<void> {
  await forgetOld(place)
  const { database, log } = place
  if (database.embedded)
    await vacuum(database.pool).catch((error: unknown) => log.error({ err: error }, 'not vacuumed'))
}
