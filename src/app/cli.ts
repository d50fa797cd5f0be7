import { Command } from 'commander'
import { version } from '#platform/version.ts'
import * as areas from './cli/areas.ts'
import * as check from './cli/check.ts'
import * as demo from './cli/demo.ts'
import * as doctor from './cli/doctor.ts'
import * as document from './cli/document.ts'
import { exitCodeHelp } from './cli/exit-codes.ts'
import * as exporting from './cli/export.ts'
import { describeFailure } from './cli/failure.ts'
import * as importing from './cli/import.ts'
import * as intake from './cli/intake.ts'
import * as journal from './cli/journal.ts'
import * as lists from './cli/lists.ts'
import * as migrate from './cli/migrate.ts'
import * as observations from './cli/observations.ts'
import { type GlobalOptions, type Open, openInstance } from './cli/open-instance.ts'
import * as pack from './cli/pack.ts'
import * as schema from './cli/schema.ts'
import * as serve from './cli/serve.ts'
import * as user from './cli/user.ts'

/** Entry point 2, the command line. Each command has a file in `cli/`. */
const commands: { register: (program: Command, open: Open) => void }[] = [
  serve,
  demo,
  migrate,
  importing,
  observations,
  check,
  exporting,
  lists,
  areas,
  schema,
  document,
  intake,
  pack,
  journal,
  user,
  doctor,
]

const program = new Command('integral')
  .description('Integral security planning: from plan to practice.')
  .version(version)
  .option('--json', 'write the result as a JSON object')
  .option('--demo', 'use the demo instead of the instance')
  .option('--data-dir <folder>', 'data folder of the instance (setting DATA_DIR)')
  .option('--database-url <url>', 'URL of the PostgreSQL database (setting DATABASE_URL)')
  .option('--country <code>', 'country to serve: the code of an included country pack, or a folder (setting COUNTRY)')
  .option('--as <email>', 'act as this person (default: the system)')
  .addHelpText('after', exitCodeHelp)
  .showHelpAfterError()
  .exitOverride()
for (const { register } of commands) register(program, openInstance)

// `integral export ... | head` closes the pipe early. The process then ends without output.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  await program.parseAsync()
} catch (error) {
  const { exitCode, error: failure } = describeFailure(error)
  process.exitCode = exitCode
  const isFilled = failure.code.startsWith('commander.')
  if (program.opts<GlobalOptions>().json && exitCode !== 0)
    process.stdout.write(`${JSON.stringify({ error: failure })}\n`)
  else if (!isFilled) process.stderr.write(`${failure.message}\n${describeData(failure.data)}`)
}

function describeData(data: unknown): string {
  return data === undefined || Array.isArray(data) ? '' : `${JSON.stringify(data)}\n`
}
