import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import { type Clock, legalDay } from '#platform/clock.ts'
import type { RequestContext, Work } from '#platform/context.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { legalZone } from '#platform/procedure.ts'
import { system } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { recheckPlans } from './check-queue.ts'
import type { Section } from './facts.ts'
import { plansWaiting, takeWaiting } from './queries/dependants.ts'
import { plansDue } from './queries/results.ts'

/** What the rechecker needs: where the database is, what day it is, and how open browsers hear of it. */
export type RecheckPlace = Pick<RequestContext, 'database' | 'tell'> & { clock: Clock; log: Logger }

export interface Rechecker {
  /** Works off, soon, the checks that were asked for and committed. What fails is logged, and tried again with the next. */
  later(): void
  /**
   * Checks every plan whose verdict may have changed by time alone, or that was never checked, and works off what waits.
   * For a daily job and the start. What fails is logged.
   */
  recheckDue(): Promise<void>
  /** When everything that was begun is done. */
  idle(): Promise<void>
}

/** Plans per transaction: the embedded database has one session, and keeps everybody else waiting meanwhile. */
const mostAtOnce = 50
/** A burst of changes is worked off once, in milliseconds. */
const patience = 50

/**
 * Computes, as the system and in transactions of its own, what follows for plans from changes elsewhere. What is asked
 * stands in a table, so that a restart forgets nothing and several servers share the work.
 */
export function openRechecker(place: RecheckPlace): Rechecker {
  let waiting = false
  let running = Promise.resolve()

  /** One after the other, however often it is called. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    running = running
      .then(work)
      .catch((error: unknown) => place.log.error({ err: error }, 'plans could not be checked again'))
    return running
  }

  const workOff = async () => {
    while ((await takeTurn(place)) > 0);
  }

  return {
    later() {
      if (waiting) return
      waiting = true
      void inTurn(async () => {
        await wait(patience, undefined, { ref: false })
        waiting = false
        await workOff()
      })
    },
    recheckDue: () =>
      inTurn(async () => {
        const today = legalDay(place.clock.now(), legalZone)
        const due = await asSystem(place, ({ tx }) => plansDue(tx, today))
        for (let start = 0; start < due.length; start += mostAtOnce) {
          const planIds = due.slice(start, start + mostAtOnce)
          await asSystem(place, (work) => recheckPlans(work, planIds))
          tellAll(place, planIds)
        }
        await workOff()
      }),
    idle: () => running,
  }
}

/** Some of the plans that wait, in one transaction. @returns how many there were */
async function takeTurn(place: RecheckPlace): Promise<number> {
  const planIds = await asSystem(place, async (work) => {
    const waiting = await plansWaiting(work.tx, mostAtOnce)
    const asked = await takeWaiting(work.tx, waiting)
    const bySections = Map.groupBy(asked, (one) => one.sections.join(' '))
    for (const same of bySections.values())
      await recheckPlans(
        work,
        same.map((one) => one.planId),
        same[0]!.sections as Section[],
      )
    return asked.map((one) => one.planId)
  })
  tellAll(place, planIds)
  return planIds.length
}

const tellAll = ({ tell }: RecheckPlace, planIds: readonly Id[]): void =>
  tell(planIds.map((planId) => ({ kind: 'check_result', id: planId, planId, accessId: null })))

function asSystem<T>(place: RecheckPlace, work: (work: Work) => Promise<T>): Promise<T> {
  const { database, clock } = place
  return openTransaction(database.kysely, async (tx) => {
    await actAs(tx, database, system, undefined)
    const now = clock.now()
    return work({
      tx,
      actor: system,
      now: now.toISOString(),
      today: legalDay(now, legalZone),
      note: () => {},
      afterCommit: () => {},
    })
  })
}
