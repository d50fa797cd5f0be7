import { refreshAnswerReaders } from '#features/alignment/items/index.ts'
import { createDutyPeriods } from '#features/approval/duties/index.ts'
import { sendRoundReminders } from '#features/planning/comments/index.ts'
import { sendLawMails } from '#features/planning/plan-law/index.ts'
import { updatePlanStates } from '#features/planning/plans/index.ts'
import { openChecking } from '#features/quality/checks/index.ts'
import { sendReminders } from '#features/workspace/calendar/index.ts'
import type { RequestContext } from '#platform/context.ts'
import type { Mailer } from '#platform/mail/mailer.ts'
import { cleanUp, deleteExpired } from './cleanup.ts'

export { createFeedEndpoint } from '#features/workspace/calendar/index.ts'

/** Interval of the daily check for time-dependent changes, in milliseconds. */
const day = 86_400_000

/** Interval of the check for reminders, in milliseconds. */
const hour = 3_600_000

type Place = Pick<RequestContext, 'database' | 'clock' | 'log' | 'publishChanges'> & { mailer: Mailer }

/**
 * Starts the work that no request triggers: queued checks, cleanup, reminders and changes that the calendar brings.
 * @returns a function that stops the work and waits for running checks
 */
export function startBackgroundWork({ publishChanges, mailer, ...place }: Place): () => Promise<void> {
  const rechecker = openChecking({ ...place, publishChanges })
  const runDaily = () => {
    void sendRoundReminders(place)
    void createDutyPeriods(place)
  }
  const runHourly = () => {
    void updatePlanStates(place)
    void rechecker.checkDuePlans()
    void refreshAnswerReaders(place)
    void sendReminders({ ...place, mailer })
    void sendLawMails({ ...place, mailer })
  }
  void deleteExpired(place)
  runDaily()
  runHourly()
  const timers = [
    setInterval(() => {
      void cleanUp(place)
      runDaily()
    }, day),
    setInterval(runHourly, hour),
  ]
  for (const timer of timers) timer.unref()
  return async () => {
    for (const timer of timers) clearInterval(timer)
    await rechecker.idle()
  }
}
