import { Temporal } from 'temporal-polyfill'
import { currentLaw } from '#features/country/law/index.ts'
import type { RequestContext, TransactionContext } from '#platform/context.ts'
import { hashSecret, newSecret } from '#platform/link-secret.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Language } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import { type CalendarSettings, calendarContract } from './contract.ts'
import { listHolidays } from './holidays.ts'
import * as queries from './queries.ts'
import { getCalendar, toCalendarEntries } from './read-calendar.ts'
import { listDays, saveDays } from './reminders/queries.ts'

const os = implementSlice(calendarContract)

/** Maximum number of dates per response. */
const maxCount = 1000
const maxCalendarSpan = Temporal.Duration.from({ months: 14 })

async function getCalendarSettings(
  context: TransactionContext,
  post: RequestContext['mailer'],
): Promise<CalendarSettings> {
  const personId = context.actor.personId!
  const feed = await queries.findFeed(context.tx, personId)
  return {
    feed: feed ? { scope: feed.scope, createdAt: feed.createdAt, readAt: feed.readAt } : null,
    reminders: await listDays(context.tx, personId),
    byMail: post?.send !== undefined,
  }
}

const auditFeed = (context: TransactionContext): void =>
  context.audit({ subjectKind: 'person', subjectId: context.actor.personId! })

/** Returns the holiday name in the reader's language, or in another available language. */
const getName = (names: Partial<Record<Language, string>>, language: Language): string => loadName(names, language)

export const calendarRoutes = os.router({
  listCalendar: os.listCalendar.handler(async ({ input, context, errors }) => {
    const { from, to, scope, kind, includeOverdue } = input
    if (from >= to || to > Temporal.PlainDate.from(from).add(maxCalendarSpan).toString()) throw errors.PERIOD_INVALID()
    const entries = (await getCalendar(context, { from, to, includeOverdue }, scope)).filter(
      (entry) => !kind || entry.kind === kind,
    )
    const holidays = await listHolidays(currentLaw().code, from, to)
    return {
      today: context.today,
      rows: await toCalendarEntries(context, entries.slice(0, maxCount)),
      omittedCount: Math.max(0, entries.length - maxCount),
      holidays: holidays.map(({ date, names }) => ({ date, name: getName(names, context.actor.language) })),
    }
  }),

  getCalendarSettings: os.getCalendarSettings.handler(({ context }) => getCalendarSettings(context, context.mailer)),

  createFeed: os.createFeed.handler(async ({ input, context }) => {
    const secret = newSecret()
    const personId = context.actor.personId!
    await queries.saveFeed(context.tx, { personId, hash: hashSecret(secret), scope: input.scope, now: context.now })
    auditFeed(context)
    return { ...(await getCalendarSettings(context, context.mailer)), secret }
  }),

  withdrawFeed: os.withdrawFeed.handler(async ({ context }) => {
    await queries.deleteFeed(context.tx, context.actor.personId!)
    auditFeed(context)
    return getCalendarSettings(context, context.mailer)
  }),

  saveReminders: os.saveReminders.handler(async ({ input, context }) => {
    await saveDays(context.tx, context.actor.personId!, input.days)
    auditFeed(context)
    return getCalendarSettings(context, context.mailer)
  }),
})
