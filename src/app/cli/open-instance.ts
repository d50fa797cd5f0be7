import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { findActor, findPersonByEmail } from '#platform/auth/queries.ts'
import { legalDay, systemClock } from '#platform/clock.ts'
import { parseSettings, type Settings } from '#platform/config.ts'
import type { RequestContext } from '#platform/context.ts'
import { connect, type OpenDatabase, openDatabase } from '#platform/db/db.ts'
import { embeddedConnection } from '#platform/db/embedded.ts'
import { getReadiness } from '#platform/http/health.ts'
import { createLog } from '#platform/http/log.ts'
import { openMailer } from '#platform/mail/mailer.ts'
import { legalZone } from '#platform/procedure.ts'
import { system } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import { createCommandJobs } from './own-jobs.ts'

/** Options of every command. */
export interface GlobalOptions {
  json?: boolean
  demo?: boolean
  dataDir?: string
  databaseUrl?: string
  country?: string
  as?: string
}

/** The instance on which a command works. */
export interface OpenInstance {
  settings: Settings
  database: OpenDatabase
  /** Context for procedures of the router. The actor is the user of `--as`, otherwise the system. */
  context: RequestContext
  /** Writes the result: the text for a reader, or `data` with --json. */
  answer(data: object, text: string): void
}

/** Opens the instance, does the work and closes it, also after an error. */
export type Open = <T>(command: Command, run: (instance: OpenInstance) => Promise<T>) => Promise<T>

/** Returns the settings of the environment. Command-line options take precedence. The demo has a separate folder. */
export function parseCommandSettings(command: Command): Settings {
  const options = command.optsWithGlobals<GlobalOptions>()
  const settings = parseSettings({
    ...process.env,
    ...(options.dataDir ? { DATA_DIR: options.dataDir } : {}),
    ...(options.databaseUrl ? { DATABASE_URL: options.databaseUrl } : {}),
    ...(options.country ? { COUNTRY: options.country } : {}),
  })
  if (!options.demo) return settings
  // A demo never shares the database of a real instance. A demo in PostgreSQL must be named on the command line.
  const dataDir = options.dataDir ?? join(settings.dataDir, 'demo')
  return { ...settings, dataDir, databaseUrl: options.databaseUrl }
}

export function answerer(command: Command): OpenInstance['answer'] {
  const { json } = command.optsWithGlobals<GlobalOptions>()
  return (data, text) => process.stdout.write(`${json ? JSON.stringify(data) : text}\n`)
}

/**
 * Opens PostgreSQL, or the embedded database. If a server runs on the embedded database, it uses the server's socket.
 * Otherwise it opens the files itself, so that no server can start in the meantime.
 */
export async function openInstanceDatabase(settings: Settings): Promise<OpenDatabase> {
  if (settings.databaseUrl) return openDatabase(settings)
  const folder = resolve(settings.dataDir)
  if (existsSync(join(folder, '.s.PGSQL.5432'))) {
    try {
      return await connect({ ...embeddedConnection(folder), max: 2, connectionTimeoutMillis: 10_000 }, true)
    } catch (error) {
      // An unused socket remains after a server was killed.
      if (!['ECONNREFUSED', 'ENOENT'].includes((error as { code?: string }).code ?? '')) throw error
    }
  }
  return openDatabase(settings)
}

export const openInstance: Open = async (command, run) => {
  const settings = parseCommandSettings(command)
  if (!settings.databaseUrl && !existsSync(settings.dataDir)) {
    throw new CommandEnded(
      exitCodes.unreachable,
      'NO_INSTANCE',
      `There is no instance in ${resolve(settings.dataDir)}. Start one with: integral serve`,
    )
  }
  const database = await openInstanceDatabase(settings)
  try {
    const { migrations } = await getReadiness(database)
    if (!migrations)
      throw new CommandEnded(
        exitCodes.unreachable,
        'NOT_MIGRATED',
        'The database has another version. Run: integral migrate',
      )
    const { openCountry } = await import('../country.ts')
    await openCountry(database, settings.country)
    const { as } = command.optsWithGlobals<GlobalOptions>()
    const jobs = createCommandJobs()
    const context: RequestContext = {
      database,
      actor: as ? await findNamed(database, as) : system,
      clock: systemClock,
      requestId: newId(),
      log: createLog('error', { write: (line) => process.stderr.write(line) }),
      publishChanges: jobs.publishChanges,
      mailer: openMailer(
        settings.publicUrl ?? `http://localhost:${settings.port}`,
        settings.smtpUrl,
        settings.mailFrom,
      ),
    }
    const done = await run({ settings, database, context, answer: answerer(command) })
    await jobs.finish(context)
    return done
  } finally {
    await database.close()
  }
}

async function findNamed(database: OpenDatabase, email: string): Promise<RequestContext['actor']> {
  const person = await findPersonByEmail(database.kysely, email)
  const actor = person && (await findActor(database.kysely, person.id, legalDay(systemClock.now(), legalZone)))
  if (!actor) throw new CommandEnded(exitCodes.usage, 'PERSON_NOT_FOUND', `No person has the email address ${email}.`)
  return actor
}
