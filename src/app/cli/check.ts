import type { Command } from 'commander'
import { LegalDate } from '#shared/dates.ts'
import { type Language, languages } from '#shared/language.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import { loadJsonFile } from './json-file.ts'
import { parseLanguage } from './language-option.ts'
import { answerer, parseCommandSettings } from './open-instance.ts'

export function register(program: Command): void {
  program
    .command('check')
    .description(
      'check the plans of a document file against law and method, without an instance (exit code 1: errors found)',
    )
    .argument('<file>', 'JSON file; - for standard input')
    .option('--language <code>', `language of the messages: ${languages.join(', ')}`, parseLanguage, 'en')
    .option('--date <date>', 'date on which to check, for example 2026-11-24 (default: today)', parseDay)
    .action(async (path: string, options: { language: Language; date?: LegalDate }, command: Command) => {
      // Loaded on demand, because the country pack is large and other commands do not need it.
      const [{ checkFile, describeReport }, { serveCountry }] = await Promise.all([
        import('./checked-file.ts'),
        import('../country.ts'),
      ])
      const pack = await serveCountry(parseCommandSettings(command).country)
      const { today, plans } = checkFile(pack, path, await loadJsonFile(path), options.date)
      const blocking = plans.flatMap((plan) => plan.results).filter((fileResult) => fileResult.blocking).length
      const text = plans.map((plan) => describeReport(plan, options.language)).join('\n\n')
      answerer(command)({ today, blocking, plans }, text)
      if (blocking > 0) process.exitCode = exitCodes.issuesFound
    })
}

function parseDay(text: string): LegalDate {
  const day = LegalDate.safeParse(text)
  if (!day.success)
    throw new CommandEnded(exitCodes.usage, 'NO_DAY', `${text} is not a date. Use the format 2026-11-24.`)
  return day.data
}
