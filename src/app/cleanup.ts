import { deleteExpiredPresence } from '#features/planning/plans/index.ts'
import type { RequestContext } from '#platform/context.ts'
import { vacuum } from '#platform/db/maintenance.ts'
import { sweepChunks } from '#platform/files/chunks.ts'
import { deleteOldJobs } from '#platform/jobs/queries.ts'
import { deleteExpiredAddresses } from '#platform/links/queries.ts'

type Place = Pick<RequestContext, 'database' | 'clock' | 'log'>

/** Deletes expired data at each start and once a day. Failures are logged and retried. */
export async function deleteExpired({ database, clock, log }: Place): Promise<void> {
  try {
    const jobs = await deleteOldJobs(database, clock.now())
    const chunks = await sweepChunks(database)
    const pages = await deleteExpiredPresence(database, clock.now())
    const addresses = await deleteExpiredAddresses(database.kysely, clock.now())
    if (jobs + chunks + pages + addresses > 0) log.info({ jobs, chunks, pages, addresses }, 'expired data deleted')
  } catch (error) {
    log.error({ err: error }, 'expired data was not deleted')
  }
}

/** Runs daily: the same cleanup, and then frees disk space. PostgreSQL frees space by itself. */
export async function cleanUp(place: Place): Promise<void> {
  await deleteExpired(place)
  const { database, log } = place
  if (database.embedded)
    await vacuum(database.pool).catch((error: unknown) => log.error({ err: error }, 'the database was not vacuumed'))
}
