import type { Command } from 'commander'
import { type Language, languages } from '#shared/language.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import { readGiven } from './given-file.ts'
import { answerer, parseCommandSettings } from './open-instance.ts'

export function register(program: Command): void {
  program
    .command('intake')
    .description(
      'show the outline that a Word document would become, and what of it finds no place, without an instance',
    )
    .argument('<file>', 'Word document (.docx)')
    .option(
      '--language <code>',
      `the language of the document: ${languages.join(', ')}; otherwise found`,
      parseLanguage,
    )
    .option(
      '--kind <code>',
      'the kind of plan in which it must fit; otherwise the one that most bodies of the country make',
    )
    .action(async (path: string, options: { language?: Language; kind?: string }, command: Command) => {
      const bytes = await readGiven(path)
      // Loaded on demand, because the country pack is large and other commands do not need it.
      const [{ describeProposal, proposeFile }, { serveCountry }] = await Promise.all([
        import('./proposed-file.ts'),
        import('../country.ts'),
      ])
      await serveCountry(parseCommandSettings(command).country)
      const proposal = await proposeFile(bytes, options)
      answerer(command)(proposal, describeProposal(proposal))
    })
}

function parseLanguage(code: string): Language {
  const language = languages.find((value) => value === code)
  if (!language)
    throw new CommandEnded(exitCodes.usage, 'LANGUAGE_UNKNOWN', `The languages are ${languages.join(', ')}.`)
  return language
}
