import { Temporal } from 'temporal-polyfill'
import { currentLaw } from '#features/country/law/index.ts'
import { findActor } from '#platform/auth/queries.ts'
import { legalDay } from '#platform/clock.ts'
import type { RequestContext } from '#platform/context.ts'
import type { Mailer } from '#platform/mail/mailer.ts'
import { transactor } from '#platform/transactor.ts'
import { may } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import { listHolidays } from '../holidays.ts'
import { getCalendar } from '../read-calendar.ts'
import { reminderLetter } from './email.ts'
import { dueReminders, isWorkingDay, workingDaysAhead } from './model.ts'
import {
  claimDailyMail,
  deleteExpiredReminders,
  listDays,
  listPeopleToRemind,
  listSentReminders,
  type Reminded,
  releaseDailyMail,
} from './queries.ts'

type Place = Pick<RequestContext, 'database' | 'clock' | 'log'> & { mailer: Mailer }

/** First hour, in the country's time, at which emails are sent, so that they arrive before work begins. */
const firstHour = 7
const retentionDays = 400

/**
 * Sends each person at most a single email per day with approaching dates, in the person's language. No email is sent
 * on a Saturday, a Sunday or a holiday of the country.
 * Called every hour. Without a mail server it does no work. A failure for a person is logged and retried the next hour.
 */
export async function sendReminders(place: Place): Promise<void> {
  const { database, clock, log, mailer } = place
  if (!mailer.send) return
  try {
    const { code, timeZone } = currentLaw()
    const now = clock.now()
    const today = legalDay(now, timeZone)
    const { hour } = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone)
    const until = Temporal.PlainDate.from(today).add({ days: 90 }).toString()
    const holidays = new Set((await listHolidays(code, today, until)).map(({ date }) => date))
    if (hour < firstHour || !isWorkingDay(today, holidays)) return
    await deleteExpiredReminders(
      database.kysely,
      Temporal.PlainDate.from(today).subtract({ days: retentionDays }).toString(),
    )
    let sent = 0
    for (const person of await listPeopleToRemind(database.kysely, today))
      if (await remind(person, place, { today, holidays }).catch((error: unknown) => failed(log, error))) sent += 1
    if (sent > 0) log.info({ sent }, 'reminders of dates sent')
  } catch (error) {
    failed(log, error)
  }
}

function failed(log: Place['log'], error: unknown): false {
  log.error({ err: error }, 'a reminder was not sent')
  return false
}

/**
 * Sends a person the reminders that are due, read with the person's current access rights.
 * @returns whether an email was sent
 */
async function remind(
  person: Reminded,
  { database, clock, mailer }: Place,
  at: { today: LegalDate; holidays: ReadonlySet<LegalDate> },
): Promise<boolean> {
  const actor = await findActor(database.kysely, person.personId, at.today)
  if (!actor || !may(actor, 'task.read')) return false
  const meta = { permission: 'task.read', effect: 'touch' } as const
  const transact = transactor({ database, actor, clock, publishChanges: () => {} }, meta, ['calendar', 'remind'], null)
  const due = await transact('touch', async (context) => {
    const days = await listDays(context.tx, person.personId)
    // Up to the working day after the last chosen day, because the non-working days before it count as near too.
    const beyond = workingDaysAhead(at.today, Math.max(...days) + 1, at.holidays)
    const entries = await getCalendar(context, { from: at.today, to: beyond, includeOverdue: false }, 'mine')
    const near = entries.filter(({ kind }) => kind !== 'approval')
    const sentReminders = await listSentReminders(
      context.tx,
      person.personId,
      near.map(({ key }) => key),
    )
    const dues = dueReminders(near, days, sentReminders, at)
    const telling = dues.map(({ entry, days: before }) => ({ key: entry.key, dueOn: entry.date, days: before }))
    return (await claimDailyMail(context.tx, person.personId, at.today, telling)) ? dues : []
  })
  if (due.length === 0) return false
  try {
    await mailer.send!(reminderLetter({ ...person, name: actor.name }, due, mailer.publicUrl))
  } catch (error) {
    await transact('touch', (context) => releaseDailyMail(context.tx, person.personId, at.today))
    throw error
  }
  return true
}
