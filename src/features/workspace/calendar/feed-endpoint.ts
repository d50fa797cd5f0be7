import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { Temporal } from 'temporal-polyfill'
import { countAttempt } from '#platform/auth/limit.ts'
import { findActor } from '#platform/auth/queries.ts'
import { type Clock, legalDay } from '#platform/clock.ts'
import type { OpenDatabase } from '#platform/db/db.ts'
import { Flood } from '#platform/http/rate-limit.ts'
import { sendError } from '#platform/http/send-response.ts'
import type { HttpEnvironment } from '#platform/http-environment.ts'
import { hashSecret } from '#platform/link-secret.ts'
import { legalZone } from '#platform/procedure.ts'
import { transactor } from '#platform/transactor.ts'
import { may } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import { LinkSecret } from '#shared/link-secret.ts'
import { calendarFile, feedEvent, numbered } from './feed.ts'
import { calendarMessages } from './messages/index.ts'
import { findFeedBySecret, listFeedEntries, saveFeedEntries } from './queries.ts'
import { getCalendar } from './read-calendar.ts'

interface Place {
  database: OpenDatabase
  clock: Clock
  publicUrl: string
}

/** Maximum number of requests per minute for the same calendar. Calendar programs need far fewer. */
const perMinute = 20

/**
 * Limit of requests with unknown addresses per client and 60 seconds, as for every other secret that can be guessed.
 */
const guesses = { maxCount: 10, window: 60 }

/** Returns the period of a feed: from a month ago to a year and a month ahead, plus late dates. */
function computeFeedSpan(today: LegalDate) {
  const day = Temporal.PlainDate.from(today)
  return { from: day.subtract({ months: 1 }).toString(), to: day.add({ months: 13 }).toString(), includeOverdue: true }
}

/**
 * Handler of `GET /calendar/<secret>.ics`: returns the calendar of the person who created the address, for programs
 * that cannot sign in. The request has the person's current access rights.
 * Unknown and withdrawn addresses, and those of people who left, give the same "not found" response.
 */
export function createFeedEndpoint({ database, clock, publicUrl }: Place) {
  const flood = new Flood(perMinute)
  const wait = (c: Context, seconds: number) => {
    c.header('Retry-After', String(seconds))
    return sendError(c, 429, 'TOO_MANY_REQUESTS', 'Too many requests. Wait a moment, then try again.', {
      retryAfterSeconds: seconds,
    })
  }
  return async (c: Context<HttpEnvironment>): Promise<Response> => {
    const now = clock.now()
    const secret = LinkSecret.safeParse((c.req.param('file') ?? '').replace(/\.ics$/, ''))
    const feed = secret.success ? await findFeedBySecret(database.kysely, hashSecret(secret.data)) : undefined
    const actor = feed && (await findActor(database.kysely, feed.personId, legalDay(now, legalZone)))
    if (!feed || !actor || !may(actor, 'task.read')) {
      const seconds = await countAttempt(database, `${c.get('client')}|calendar`, guesses, now)
      return seconds === null ? sendError(c, 404, 'NOT_FOUND', 'There is no such calendar.') : wait(c, seconds)
    }
    const seconds = flood.count(feed.personId, now.getTime())
    if (seconds !== null) return wait(c, seconds)
    c.set('personId', feed.personId)
    const transact = transactor(
      { database, actor, clock, publishChanges: () => {} },
      { permission: 'task.read', effect: 'touch' },
      ['calendar', 'feed'],
      null,
    )
    const { language } = actor
    const file = await transact('touch', async (context) => {
      // Entries without a fixed day are left out, because their date would change every day.
      const entries = (await getCalendar(context, computeFeedSpan(context.today), feed.scope)).filter(
        ({ kind }) => kind !== 'approval',
      )
      const events = entries.map((entry) => feedEvent(entry, language, publicUrl))
      const feedEntries = await listFeedEntries(
        context.tx,
        feed.personId,
        events.map(({ key }) => key),
      )
      const all = numbered(events, feedEntries, context.now)
      const fresh = all.flatMap((entry) => (entry.isNew ? [{ key: entry.event.key, ...entry.state }] : []))
      await saveFeedEntries(context.tx, feed.personId, fresh, context.now)
      const name = calendarMessages[language].feedName(actor.name)
      return calendarFile(all, { name, language, host: new URL(publicUrl).hostname })
    })
    const tag = `"${createHash('sha256').update(file).digest('base64url')}"`
    c.header('ETag', tag)
    c.header('Cache-Control', 'private, no-cache')
    c.header('X-Robots-Tag', 'noindex')
    if (c.req.header('if-none-match') === tag) return c.body(null, 304)
    return c.body(file, 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="integral.ics"',
    })
  }
}
