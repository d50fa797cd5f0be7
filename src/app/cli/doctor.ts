import { existsSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { isDemoInstance } from '#platform/auth/people-queries.ts'
import { hasAdministrator } from '#platform/auth/queries.ts'
import { legalDay, systemClock } from '#platform/clock.ts'
import type { Settings } from '#platform/config.ts'
import type { OpenDatabase } from '#platform/db/db.ts'
import { getReadiness } from '#platform/http/health.ts'
import { verifyJournal } from '#platform/journal/queries.ts'
import { openMailer } from '#platform/mail/mailer.ts'
import { legalZone } from '#platform/procedure.ts'
import { exitCodes } from './exit-codes.ts'
import { answerer, openInstanceDatabase, parseCommandSettings } from './open-instance.ts'

interface HealthCheck {
  name: string
  good: boolean
  detail: string
}

const webPages = fileURLToPath(new URL('../../../dist/web/index.html', import.meta.url))
const leastFreeGigabytes = 1

export function register(program: Command): void {
  program
    .command('doctor')
    .description('check the instance and list the problems (exit code 1: problems found)')
    .action(async (_options, command: Command) => {
      const settings = parseCommandSettings(command)
      const checks = [
        ...(await checkMachine(settings)),
        ...(await checkCountry(settings)),
        ...(await checkDatabase(settings)),
        await checkMail(settings),
      ]
      const text = checks.map((check) => `${check.good ? 'OK   ' : 'ERROR'}  ${check.name}: ${check.detail}`).join('\n')
      answerer(command)({ checks }, text)
      if (checks.some((check) => !check.good)) process.exitCode = exitCodes.issuesFound
    })
}

async function checkMachine(settings: Settings): Promise<HealthCheck[]> {
  const folder = resolve(settings.dataDir)
  const existing = existsSync(folder) ? folder : process.cwd()
  const { bavail, bsize } = await statfs(existing)
  const free = (bavail * bsize) / 1024 ** 3
  const secret = join(folder, 'secret')
  const isOpen = existsSync(secret) && (statSync(secret).mode & 0o077) !== 0
  const hasPages = existsSync(webPages)
  return [
    { name: 'Node', good: Number(process.versions.node.split('.')[0]) >= 24, detail: process.version },
    { name: 'Free space', good: free >= leastFreeGigabytes, detail: `${free.toFixed(1)} GB in ${existing}` },
    {
      name: 'Secret',
      good: !isOpen,
      detail: isOpen ? `other users can read ${secret}. Run: chmod 600 ${secret}` : 'readable by its owner only',
    },
    { name: 'Pages', good: hasPages, detail: hasPages ? 'built' : 'not built. Run: npm run build' },
  ]
}

/** Returns no issues when the country is valid. Later dates then use the country's time zone. */
async function checkCountry({ country }: Settings): Promise<HealthCheck[]> {
  try {
    await (await import('../country.ts')).serveCountry(country)
    return []
  } catch (error) {
    return [{ name: 'Country', good: false, detail: (error as Error).message }]
  }
}

async function checkDatabase(settings: Settings): Promise<HealthCheck[]> {
  const name = 'Database'
  if (!settings.databaseUrl && !existsSync(settings.dataDir)) {
    return [{ name, good: true, detail: `none in ${resolve(settings.dataDir)} yet. Run: integral serve` }]
  }
  let database: OpenDatabase
  try {
    database = await openInstanceDatabase(settings)
  } catch (error) {
    return [{ name, good: false, detail: (error as Error).message }]
  }
  try {
    const { migrations } = await getReadiness(database)
    const kind = database.embedded ? 'embedded' : 'PostgreSQL'
    if (!migrations) return [{ name, good: false, detail: `${kind}, another version. Run: integral migrate` }]
    const { lines, issues } = await verifyJournal(database.kysely)
    const hasOne = await hasAdministrator(database.kysely, legalDay(systemClock.now(), legalZone))
    const isDemo = await isDemoInstance(database.kysely)
    return [
      { name, good: true, detail: `${kind}, current version${isDemo ? ', demo' : ''}` },
      {
        name: 'Audit log',
        good: issues.length === 0,
        detail:
          issues.length === 0 ? `${lines} lines, no errors` : `${issues.length} errors. Run: integral journal verify`,
      },
      {
        name: 'Administrator',
        good: hasOne || isDemo,
        detail: hasOne ? 'exists' : 'none: integral serve shows a link at its next start',
      },
    ]
  } finally {
    await database.close()
  }
}

async function checkMail(settings: Settings): Promise<HealthCheck> {
  const post = openMailer('', settings.smtpUrl, settings.mailFrom)
  if (!post.verify) return { name: 'Email', good: true, detail: 'not configured: links are shown to the administrator' }
  try {
    await post.verify()
    return { name: 'Email', good: true, detail: 'the mail server responds' }
  } catch (error) {
    return { name: 'Email', good: false, detail: (error as Error).message }
  }
}
