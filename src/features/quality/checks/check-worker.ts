import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import { type Clock, legalDay } from '#platform/clock.ts'
import type { RequestContext, TransactionContext } from '#platform/context.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { legalZone } from '#platform/procedure.ts'
import { system } from '#shared/actor.ts'
import { recheckPlans } from './check-queue.ts'
import type { Section } from './facts.ts'
import { dequeueChecks, plansWaiting } from './queries/dependants.ts'
import { plansDue } from './queries/results.ts'
import type { ChangedResults } from './queries/stored-results.ts'

/**
 * The dependencies of the rechecker: the database, the clock, the log and the publication of changes to open browsers.
 */
export type RecheckPlace = Pick<RequestContext, 'database' | 'publishChanges'> & { clock: Clock; log: Logger }

export interface Rechecker {
  /**
   * Schedules a run of the checks that were requested and committed, after a short delay. A failure is logged, and the
   * checks are retried at the next run.
   */
  scheduleRun(): void
  /**
   * Checks every plan whose verdict may have changed by the passage of time alone, or that was never checked. Then
   * processes the queue.
   * Called by a daily job and at startup. Failures are logged.
   */
  checkDuePlans(): Promise<void>
  /** Resolves when all started work is done. */
  idle(): Promise<void>
}

/**
 * Maximum number of plans per transaction. The embedded database has a single session, so a long transaction blocks all
 * other users.
 */
const maxBatchSize = 50
/** Delay in milliseconds during which a burst of changes is collected into a single run. */
const batchDelayMs = 50

/**
 * Recomputes plans that are affected by changes elsewhere, as the system and in separate transactions. Requests are
 * stored in a table, so that they survive a restart and several servers can share the work.
 */
export function openRechecker(place: RecheckPlace): Rechecker {
  let waiting = false
  let running = Promise.resolve()

  /** Runs the tasks sequentially, however often it is called. */
  const runInSequence = (run: () => Promise<void>): Promise<void> => {
    running = running
      .then(run)
      .catch((error: unknown) => place.log.error({ err: error }, 'plans could not be checked again'))
    return running
  }

  const workOff = async () => {
    while ((await processBatch(place)) > 0);
  }

  return {
    scheduleRun() {
      if (waiting) return
      waiting = true
      void runInSequence(async () => {
        await wait(batchDelayMs, undefined, { ref: false })
        waiting = false
        await workOff()
      })
    },
    checkDuePlans: () =>
      runInSequence(async () => {
        const today = legalDay(place.clock.now(), legalZone)
        const due = await asSystem(place, ({ tx }) => plansDue(tx, today))
        for (let start = 0; start < due.length; start += maxBatchSize) {
          const planIds = due.slice(start, start + maxBatchSize)
          publishCheckResults(place, await asSystem(place, (context) => recheckPlans(context, planIds)))
        }
        await workOff()
      }),
    idle: () => running,
  }
}

/**
 * Processes a batch of queued plans in a single transaction.
 * @returns the number of plans in the batch
 */
async function processBatch(place: RecheckPlace): Promise<number> {
  const { count, results } = await asSystem(place, async (context) => {
    const waiting = await plansWaiting(context.tx, maxBatchSize)
    const requests = await dequeueChecks(context.tx, waiting)
    const bySections = Map.groupBy(requests, (request) => request.sections.join(' '))
    const changed: ChangedResults[] = []
    for (const same of bySections.values())
      changed.push(
        ...(await recheckPlans(
          context,
          same.map((entry) => entry.planId),
          same[0]!.sections as Section[],
        )),
      )
    return { count: requests.length, results: changed }
  })
  publishCheckResults(place, results)
  return count
}

/** Publishes changed results to their readers only: what hidden answers changed is no news to other readers of the plan. */
const publishCheckResults = ({ publishChanges }: RecheckPlace, results: readonly ChangedResults[]): void =>
  publishChanges(results.map(({ planId, accessId }) => ({ kind: 'check_result', id: planId, planId, accessId })))

function asSystem<T>(place: RecheckPlace, run: (context: TransactionContext) => Promise<T>): Promise<T> {
  const { database, clock } = place
  return openTransaction(database.kysely, async (tx) => {
    const now = clock.now()
    const today = legalDay(now, legalZone)
    await actAs(tx, database, system, undefined, today)
    return run({
      tx,
      actor: system,
      now: now.toISOString(),
      today,
      audit: () => {},
      afterCommit: () => {},
    })
  })
}
