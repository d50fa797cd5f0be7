import { legalDay } from '#platform/clock.ts'
import type { RequestContext } from '#platform/context.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { legalZone } from '#platform/procedure.ts'
import { system } from '#shared/actor.ts'
import { refreshAudiences } from './queries.ts'

type Place = Pick<RequestContext, 'database' | 'clock' | 'log'>

/** Determines the readers of answers that change with the date. Called every hour. Failures are logged and retried. */
export async function refreshAnswerReaders({ database, clock, log }: Place): Promise<void> {
  await openTransaction(database.kysely, async (tx) => {
    await actAs(tx, database, system, undefined, legalDay(clock.now(), legalZone))
    await refreshAudiences(tx)
  }).catch((error: unknown) => log.error({ err: error }, 'the readers of answers were not determined'))
}
