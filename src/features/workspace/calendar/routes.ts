import { Temporal } from 'temporal-polyfill'
import { countryPack } from '#features/country/registry/index.ts'
import type { RequestContext, Work } from '#platform/context.ts'
import { hashSecret, newSecret } from '#platform/link-secret.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Language } from '#shared/language.ts'
import { readName } from '#shared/localized-text.ts'
import { type CalendarSettings, calendarContract } from './contract.ts'
import { listHolidays } from './holidays.ts'
import * as queries from './queries.ts'
import { readCalendar, toCalendarEntries } from './read-calendar.ts'
import { readDays, saveDays } from './reminders/queries.ts'

const os = implementSlice(calendarContract)

/** Maximum number of dates per response. */
const maxCount = 1000
const maxCalendarSpan = Temporal.Duration.from({ months: 14 })

async function getCalendarSettings(work: Work, post: RequestContext['mailer']): Promise<CalendarSettings> {
  const personId = work.actor.personId!
  const feed = await queries.findFeed(work.tx, personId)
  return {
    feed: feed ? { scope: feed.scope, createdAt: feed.createdAt, readAt: feed.readAt } : null,
    reminders: await readDays(work.tx, personId),
    byMail: post?.send !== undefined,
  }
}

const note = (work: Work): void => work.note({ subjectKind: 'person', subjectId: work.actor.personId! })

/** Returns the holiday name in the reader's language, or in another available language. */
const getName = (names: Partial<Record<Language, string>>, language: Language): string => readName(names, language)

export const calendarRoutes = os.router({
  listCalendar: os.listCalendar.handler(async ({ input, context: { work }, errors }) => {
    const { from, to, scope, kind, includeOverdue } = input
    if (from >= to || to > Temporal.PlainDate.from(from).add(maxCalendarSpan).toString()) throw errors.PERIOD_INVALID()
    const things = (await readCalendar(work, { from, to, includeOverdue }, scope)).filter(
      (datedThing) => !kind || datedThing.kind === kind,
    )
    const holidays = await listHolidays(countryPack().code, from, to)
    return {
      today: work.today,
      rows: await toCalendarEntries(work, things.slice(0, maxCount)),
      omittedCount: Math.max(0, things.length - maxCount),
      holidays: holidays.map(({ date, names }) => ({ date, name: getName(names, work.actor.language) })),
    }
  }),

  getCalendarSettings: os.getCalendarSettings.handler(({ context: { work, mailer } }) =>
    getCalendarSettings(work, mailer),
  ),

  createFeed: os.createFeed.handler(async ({ input, context: { work, mailer } }) => {
    const secret = newSecret()
    const personId = work.actor.personId!
    await queries.saveFeed(work.tx, { personId, hash: hashSecret(secret), scope: input.scope, now: work.now })
    note(work)
    return { ...(await getCalendarSettings(work, mailer)), secret }
  }),

  withdrawFeed: os.withdrawFeed.handler(async ({ context: { work, mailer } }) => {
    await queries.deleteFeed(work.tx, work.actor.personId!)
    note(work)
    return getCalendarSettings(work, mailer)
  }),

  saveReminders: os.saveReminders.handler(async ({ input, context: { work, mailer } }) => {
    await saveDays(work.tx, work.actor.personId!, input.days)
    note(work)
    return getCalendarSettings(work, mailer)
  }),
})
