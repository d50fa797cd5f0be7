import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { migrate } from '#platform/db/migrate.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import { answerer, openInstanceDatabase, parseCommandSettings } from './open-instance.ts'

export function register(program: Command): void {
  program
    .command('migrate')
    .description('upgrade the database to this version (`serve` does this as well; downgrading is not possible)')
    .action(async (_options, command: Command) => {
      const settings = parseCommandSettings(command)
      if (
        !settings.databaseUrl &&
        command.optsWithGlobals<{ demo?: boolean }>().demo &&
        !existsSync(settings.dataDir)
      ) {
        throw new CommandEnded(
          exitCodes.unreachable,
          'NO_INSTANCE',
          `There is no demo in ${resolve(settings.dataDir)}. Create it with: integral demo`,
        )
      }
      const database = await openInstanceDatabase(settings)
      try {
        const { applied } = await migrate(database.pool)
        const text = applied.length === 0 ? 'The database is up to date.' : `Applied:\n${applied.join('\n')}`
        answerer(command)({ applied }, text)
      } finally {
        await database.close()
      }
    })
}
