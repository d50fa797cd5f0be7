import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import { demoPlugin } from '#platform/auth/demo-plugin.ts'
import { makeFirstLink } from '#platform/auth/first-link.ts'
import { readIsDemo } from '#platform/auth/people-queries.ts'
import { forgetExpired } from '#platform/auth/queries.ts'
import { readSecret } from '#platform/auth/secret.ts'
import { createSignIn } from '#platform/auth/sign-in.ts'
import { systemClock } from '#platform/clock.ts'
import { isLoopback, type Settings } from '#platform/config.ts'
import { type OpenDatabase, openDatabase, openTransaction } from '#platform/db/db.ts'
import { checkpoint } from '#platform/db/maintenance.ts'
import { migrate } from '#platform/db/migrate.ts'
import { stopPrinter } from '#platform/docgen/render.ts'
import { createHttpApp } from '#platform/http/app.ts'
import { type ListeningServer, listen } from '#platform/http/listening.ts'
import { createLog } from '#platform/http/log.ts'
import { ownPlaces } from '#platform/http/same-site.ts'
import { openRunner } from '#platform/jobs/runner.ts'
import { openLive } from '#platform/live/live.ts'
import { openPost } from '#platform/mail/mailer.ts'
import type { Language } from '#shared/language.ts'
import { type Api, loadApi } from './api.ts'
import { forgetOld, tidyUp } from './cleanup.ts'
import { DemoRefused } from './demo-stamp.ts'
import { isFileDoor } from './upload-paths.ts'

export interface RunningServer {
  url: string
  isDemo: boolean
  /** Where the first administrator begins; absent where there is one. Shown once, never logged. */
  firstLink?: string
  /** Finishes what runs (at most ten seconds), then closes the database. */
  close(): Promise<void>
}

const webFolder = fileURLToPath(new URL('../../dist/web', import.meta.url))

/** What may change by time alone is checked once a day, in milliseconds. */
const day = 86_400_000

/** Whether somebody is to be reminded is looked at every hour, in milliseconds. */
const hour = 3_600_000

/** Running requests get this long to end, in milliseconds; the database is closed after them. */
const patience = 10_000

/** Door 1: opens the database, brings it to this version and serves pages, API and events. */
export async function startServer(
  settings: Settings,
  options: {
    log?: Logger
    api?: Api
    /** Already open: the demo is filled before anybody may look. */
    database?: OpenDatabase
  } = {},
): Promise<RunningServer> {
  const log = options.log ?? createLog(settings.logLevel)
  // Loaded while the database opens, in its own thread: together they are most of a start.
  const loading = options.api ?? loadApi()
  const reactions = import('./subscriptions.ts')
  const dates = import('./calendar.ts')
  const database = options.database ?? (await openDatabase(settings))
  let server: ListeningServer | undefined
  try {
    const { ensureCountry, serveCountry } = await import('./country.ts')
    const { interfaceLanguage } = await serveCountry(settings.country)
    await migrate(database.pool)
    await ensureCountry(database)
    const isDemo = await readIsDemo(database.kysely)
    if (isDemo && !isLoopback(settings.host)) {
      throw new DemoRefused('A demo listens on this machine only: leave HOST away, or set it to 127.0.0.1.')
    }
    server = await listen(settings.host, settings.port)
    return await serve(
      settings,
      log,
      database,
      server,
      isDemo,
      interfaceLanguage,
      await loading,
      await reactions,
      await dates,
    )
  } catch (error) {
    await server?.close(0)
    await database.close()
    throw error
  }
}

async function serve(
  settings: Settings,
  log: Logger,
  database: OpenDatabase,
  server: ListeningServer,
  isDemo: boolean,
  interfaceLanguage: Language | undefined,
  api: Api,
  { openChecking, remindOfRounds, settleHoldings }: typeof import('./subscriptions.ts'),
  { calendarDoor, remindOfDates }: typeof import('./calendar.ts'),
): Promise<RunningServer> {
  const clock = systemClock
  const publicUrl = settings.publicUrl ?? `http://localhost:${server.port}`
  const secret = readSecret(settings.dataDir, settings.secret)
  const plugins = isDemo ? [demoPlugin(database)] : []
  const signIn = createSignIn({ database, secret, publicUrl, log, plugins })
  await openTransaction(database.kysely, (tx) => forgetExpired(tx, clock.now()))
  const firstLink = isDemo ? undefined : await makeFirstLink(database, clock)
  const live = await openLive(database, log)
  const rechecker = openChecking({ database, clock, log, tell: live.tell })
  void rechecker.recheckDue()
  const runner = openRunner({ database, clock, log, tell: live.tell, kinds: api.jobs })
  live.watch('job', runner.wake)
  runner.wake()
  void forgetOld({ database, clock, log })
  void remindOfRounds({ database, clock, log })
  const daily = setInterval(() => {
    void rechecker.recheckDue()
    void tidyUp({ database, clock, log })
    void remindOfRounds({ database, clock, log })
  }, day)
  daily.unref()
  const post = openPost(publicUrl, settings.smtpUrl, settings.mailFrom)
  void remindOfDates({ database, clock, log, post })
  void settleHoldings({ database, clock, log })
  const hourly = setInterval(() => {
    void settleHoldings({ database, clock, log })
    void remindOfDates({ database, clock, log, post })
  }, hour)
  hourly.unref()
  let isStopping = false
  const app = createHttpApp({
    ...api,
    database,
    signIn,
    clock,
    log,
    live,
    post,
    doors: [{ path: '/calendar/:file', answer: calendarDoor({ database, clock, publicUrl }) }],
    isDemo,
    places: ownPlaces(publicUrl, server.port),
    trustedProxies: settings.trustedProxies,
    webFolder,
    interfaceLanguage,
    isFileDoor,
    isStopping: () => isStopping,
  })
  server.answerWith(app)
  log.info({ url: publicUrl, embedded: database.embedded, demo: isDemo }, 'serving')
  const close = async () => {
    isStopping = true
    clearInterval(daily)
    clearInterval(hourly)
    await rechecker.idle()
    await runner.close()
    await live.close()
    await server.close(patience)
    stopPrinter()
    if (database.embedded) await checkpoint(database.pool)
    await database.close()
    log.info('stopped')
  }
  return { url: publicUrl, isDemo, ...(firstLink ? { firstLink: publicUrl + firstLink } : {}), close }
}
