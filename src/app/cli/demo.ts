import { type Command, InvalidArgumentError } from 'commander'
import { ensureDemo, type SeedDemo } from '../demo-folder.ts'
import { startServer } from '../server.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import { answerer, parseCommandSettings } from './open-instance.ts'
import { greeting, stopped } from './serve.ts'

export function register(program: Command): void {
  program
    .command('demo')
    .description('serve the demo country from its own folder; makes it first where there is none')
    .option('--size <zones>', 'how many police zones a new demo has', parseWholeNumber)
    .option(
      '--real-names',
      'a new demo calls its zones by their real names; what stands in it is invented all the same',
    )
    .option('--only-make', 'make the demo and end, without serving it')
    .action(async (options: { size?: number; realNames?: boolean; onlyMake?: boolean }, command: Command) => {
      command.setOptionValue('demo', true)
      const settings = parseCommandSettings(command)
      if (settings.databaseUrl) {
        throw new CommandEnded(
          exitCodes.usage,
          'DEMO_IS_EMBEDDED',
          'The demo lives in its own folder: leave --database-url away.',
        )
      }
      const { demoCountries, serveCountry } = await import('../country.ts')
      if (!demoCountries.includes(settings.country.toLowerCase())) {
        throw new CommandEnded(
          exitCodes.usage,
          'NO_DEMO_OF_THE_COUNTRY',
          `There is no invented country of ${settings.country} to show; there is of ${demoCountries.join(', ')}. To begin with the pack itself: integral --country ${settings.country} serve`,
        )
      }
      await serveCountry(settings.country)
      const writeLine = (sentence: string) => process.stderr.write(`${sentence}\n`)
      const seed: SeedDemo = async (demo) => (await loadSeed())(demo)
      const { size, realNames } = options
      const isNew = await ensureDemo(settings.dataDir, seed, { size, realNames, reportProgress: writeLine })
      if (realNames && !isNew)
        writeLine('This demo was made before: an administrator chooses its names under Administration, This instance.')
      const answer = answerer(command)
      if (options.onlyMake) {
        return answer(
          { dataDir: settings.dataDir, isNew },
          isNew ? `The demo is in ${settings.dataDir}.` : `There is a demo in ${settings.dataDir}.`,
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

function parseWholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('A whole number above 0 is needed.')
  return number
}
