import { Temporal } from 'temporal-polyfill'
import { legalDay } from '#platform/clock.ts'
import type { RequestContext, TransactionContext } from '#platform/context.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { legalZone } from '#platform/procedure.ts'
import { system } from '#shared/actor.ts'
import { listInviteesWithoutAnswer } from './queries.ts'
import { createResponseTasks } from './tasks.ts'

/** Number of days before the last day at which invitees are reminded. */
const daysBefore = 7

type Place = Pick<RequestContext, 'database' | 'clock' | 'log'>

/**
 * Reminds organisations that have not responded to a round that ends soon. The reminder is an additional task. Runs
 * once a day. Errors are logged.
 */
export async function sendRoundReminders({ database, clock, log }: Place): Promise<void> {
  const now = clock.now()
  const today = legalDay(now, legalZone)
  const until = Temporal.PlainDate.from(today).add({ days: daysBefore }).toString()
  await openTransaction(database.kysely, async (tx) => {
    await actAs(tx, database, system, undefined, today)
    const context: TransactionContext = {
      tx,
      actor: system,
      now: now.toISOString(),
      today,
      audit: () => {},
      afterCommit: () => {},
    }
    const silent = await listInviteesWithoutAnswer(tx, today, until)
    for (const entry of silent) {
      const round = { id: entry.round_id, planId: entry.plan_id, ownerId: entry.owner_id, dueOn: entry.due_on }
      await createResponseTasks(context, round, [entry.organisation_id!], 'round_reminder')
    }
  }).catch((error: unknown) => log.error({ err: error }, 'reminders of comment rounds were not sent'))
}
