import type { Command } from 'commander'
import { type Language, languages } from '#shared/language.ts'
import { loadGiven } from './given-file.ts'
import { parseLanguage } from './language-option.ts'
import { answerer, parseCommandSettings } from './open-instance.ts'

export function register(program: Command): void {
  program
    .command('intake')
    .description('show the proposed outline of a Word document and its unplaced content, without an instance')
    .argument('<file>', 'Word document (.docx)')
    .option('--language <code>', `language of the document: ${languages.join(', ')} (default: detected)`, parseLanguage)
    .option('--kind <code>', 'kind of plan (default: the most common kind of the country)')
    .action(async (path: string, options: { language?: Language; kind?: string }, command: Command) => {
      const bytes = await loadGiven(path)
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
