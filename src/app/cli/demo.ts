import type { Command } from 'commander'
import { ensureDemo, type SeedDemo } from '../demo-folder.ts'
import { startServer } from '../server.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import { answerer, parseCommandSettings } from './open-instance.ts'
import { greeting, stopped } from './serve.ts'
import { parseWholeNumber } from './whole-number-option.ts'

export function register(program: Command): void {
  program
    .command('demo')
    .description('serve the demo country from its own folder; creates the demo if it does not exist')
    .option('--size <zones>', 'number of police zones in a new demo', parseWholeNumber)
    .option('--real-names', 'use the real names of the zones in a new demo; the content is fictional in any case')
    .option('--only-make', 'create the demo without serving it')
    .action(async (options: { size?: number; realNames?: boolean; onlyMake?: boolean }, command: Command) => {
      command.setOptionValue('demo', true)
      const settings = parseCommandSettings(command)
      if (settings.databaseUrl) {
        throw new CommandEnded(
          exitCodes.usage,
          'DEMO_IS_EMBEDDED',
          'The demo has its own folder. Remove --database-url.',
        )
      }
      const { demoCountries, serveCountry } = await import('../country.ts')
      if (!demoCountries.includes(settings.country.toLowerCase())) {
        throw new CommandEnded(
          exitCodes.usage,
          'NO_DEMO_OF_THE_COUNTRY',
          `There is no demo of ${settings.country}. Available demos: ${demoCountries.join(', ')}. To start with the country pack itself: integral --country ${settings.country} serve`,
        )
      }
      await serveCountry(settings.country)
      const writeLine = (sentence: string) => process.stderr.write(`${sentence}\n`)
      const seed: SeedDemo = async (demo) => (await loadSeed())(demo)
      const { size, realNames } = options
      const isNew = await ensureDemo(settings.dataDir, seed, { size, realNames, reportProgress: writeLine })
      if (realNames && !isNew)
        writeLine(
          'This demo already exists. An administrator can change the zone names under Administration, Instance.',
        )
      const answer = answerer(command)
      if (options.onlyMake) {
        return answer(
          { dataDir: settings.dataDir, isNew },
          isNew ? `The demo was created in ${settings.dataDir}.` : `A demo already exists in ${settings.dataDir}.`,
        )
      }
      const server = await startServer(settings)
      answer({ url: server.url, isNew }, greeting(server))
      await stopped(server)
    })
}

/** Loads the seed when a demo is filled. Only the demo needs the packs. */
async function loadSeed(): Promise<SeedDemo> {
  return (await import('../demo.ts')).seedDemo
}
