import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import { demoPlugin } from '#platform/auth/demo-plugin.ts'
import { makeFirstLink } from '#platform/auth/first-link.ts'
import { isDemoInstance } from '#platform/auth/people-queries.ts'
import { deleteExpired } from '#platform/auth/queries.ts'
import { parseSecret } from '#platform/auth/secret.ts'
import { createSignIn } from '#platform/auth/sign-in.ts'
import { systemClock } from '#platform/clock.ts'
import { isLoopback, type Settings } from '#platform/config.ts'
import { type OpenDatabase, openDatabase, openTransaction } from '#platform/db/db.ts'
import { checkpoint } from '#platform/db/maintenance.ts'
import { migrate } from '#platform/db/migrate.ts'
import { stopPrinter } from '#platform/docgen/render.ts'
import { createDownloadEndpoint } from '#platform/files/download.ts'
import { createHttpApp } from '#platform/http/app.ts'
import { type ListeningServer, listen } from '#platform/http/listening.ts'
import { createLog } from '#platform/http/log.ts'
import { getOwnAddresses } from '#platform/http/same-site.ts'
import { openRunner } from '#platform/jobs/runner.ts'
import { openLive } from '#platform/live/live.ts'
import { openMailer } from '#platform/mail/mailer.ts'
import type { Language } from '#shared/language.ts'
import { type Api, loadApi } from './api.ts'
import { DemoError } from './demo-stamp.ts'
import { isUploadPath } from './upload-paths.ts'

export interface RunningServer {
  url: string
  isDemo: boolean
  /**
   * Link for creating the first administrator. Absent when an administrator exists. It is shown once and never logged.
   */
  firstLink?: string
  /** Waits for running requests (at most ten seconds), then closes the database. */
  close(): Promise<void>
}

const webFolder = fileURLToPath(new URL('../../dist/web', import.meta.url))

/** Time limit for running requests at shutdown, in milliseconds. The database is closed afterwards. */
const shutdownTimeoutMs = 10_000

/** Entry point 1. Opens the database, migrates it to this version, and serves pages, API and events. */
export async function startServer(
  settings: Settings,
  options: {
    log?: Logger
    api?: Api
    /** Already open, because the demo is filled before the first access. */
    database?: OpenDatabase
  } = {},
): Promise<RunningServer> {
  const log = options.log ?? createLog(settings.logLevel)
  // Loads in parallel to the database, which opens in a separate thread. Together they take most of the start time.
  const loading = options.api ?? loadApi()
  const database = options.database ?? (await openDatabase(settings))
  let server: ListeningServer | undefined
  try {
    const { openCountry } = await import('./country.ts')
    await migrate(database.pool)
    const { interfaceLanguage } = await openCountry(database, settings.country, log)
    const isDemo = await isDemoInstance(database.kysely)
    if (isDemo && !isLoopback(settings.host)) {
      throw new DemoError('A demo listens on this machine only: leave HOST away, or set it to 127.0.0.1.')
    }
    server = await listen(settings.host, settings.port)
    return await serve(settings, log, database, server, isDemo, interfaceLanguage, await loading)
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
): Promise<RunningServer> {
  const { createFeedEndpoint, startBackgroundWork } = await import('./background.ts')
  const clock = systemClock
  const publicUrl = settings.publicUrl ?? `http://localhost:${server.port}`
  const secret = parseSecret(settings.dataDir, settings.secret)
  const plugins = isDemo ? [demoPlugin(database)] : []
  const signIn = createSignIn({ database, secret, publicUrl, log, plugins })
  await openTransaction(database.kysely, (tx) => deleteExpired(tx, clock.now()))
  const firstLink = isDemo ? undefined : await makeFirstLink(database, clock)
  const live = await openLive(database, log)
  const runner = openRunner({ database, clock, log, publishChanges: live.publishChanges, kinds: api.jobs })
  live.watch('job', runner.wake)
  live.watch('pack', () => {
    import('./country.ts')
      .then(({ reloadLaws }) => reloadLaws(database))
      .catch((error) => log.error({ err: error }, 'the laws were not reloaded'))
  })
  runner.wake()
  const mailer = openMailer(publicUrl, settings.smtpUrl, settings.mailFrom)
  const stopBackgroundWork = startBackgroundWork({
    database,
    clock,
    log,
    mailer,
    publishChanges: live.publishChanges,
  })
  let isStopping = false
  const app = createHttpApp({
    ...api,
    database,
    signIn,
    clock,
    log,
    live,
    mailer,
    endpoints: [
      { path: '/api/files/:id', answer: createDownloadEndpoint({ database, signIn, clock }) },
      { path: '/calendar/:file', answer: createFeedEndpoint({ database, clock, publicUrl }) },
    ],
    isDemo,
    places: getOwnAddresses(publicUrl, server.port),
    trustedProxies: settings.trustedProxies,
    webFolder,
    interfaceLanguage,
    isUploadPath,
    isStopping: () => isStopping,
  })
  server.answerWith(app)
  log.info({ url: publicUrl, embedded: database.embedded, demo: isDemo }, 'serving')
  const close = async () => {
    isStopping = true
    await stopBackgroundWork()
    await runner.close()
    await live.close()
    await server.close(shutdownTimeoutMs)
    stopPrinter()
    if (database.embedded) await checkpoint(database.pool)
    await database.close()
    log.info('stopped')
  }
  return { url: publicUrl, isDemo, ...(firstLink ? { firstLink: publicUrl + firstLink } : {}), close }
}
