import { ORPCError } from '@orpc/server'
import { type Command, Option } from 'commander'
import { type Rendition, renditions } from '#features/publishing/documents/contract.ts'
import { en } from '#features/publishing/documents/messages/en.ts'
import { type Language, languages } from '#shared/language.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import { callProcedures, findPlanId } from './find-plan.ts'
import { writeOut } from './json-file.ts'
import type { Open } from './open-instance.ts'

interface Options {
  language: Language
  rendition: Rendition
  checks?: boolean
  comments?: boolean
  form?: 'pdf' | 'html'
  output?: string
}

export function register(program: Command, open: Open): void {
  program
    .command('document')
    .description('export a plan as an accessible PDF (PDF/UA-1) or HTML page')
    .argument('<plan>', 'code or id of the plan')
    .addOption(new Option('--language <language>', 'language of the document').choices(languages).default('en'))
    .addOption(new Option('--rendition <rendition>', 'edition of the document').choices(renditions).default('full'))
    .addOption(new Option('--form <form>', 'file format (default: from the file name)').choices(['pdf', 'html']))
    .option('--checks', 'add the results of the checks as an annex')
    .option('--comments', 'add the comments and their responses as an annex')
    .option('-o, --output <file>', 'output file (default: named after the plan, in the current folder)')
    .action((named: string, options: Options, command: Command) =>
      open(command, async ({ context, answer }) => {
        const api = await callProcedures(context)
        const planId = await findPlanId(api, named)
        const { language, rendition, checks = false, comments = false } = options
        const form = options.form ?? (options.output?.endsWith('.html') ? 'html' : 'pdf')
        const document = await api.documents
          .createDocument({ planId, language, rendition, checks, comments, form })
          .catch(throwCommandError)
        const file = options.output ?? document.name.replaceAll('/', '-')
        await writeOut(file, await document.bytes())
        answer(
          { plan: named, planId, language, rendition, form, file, bytes: document.size },
          `${named} was written to ${file}.`,
        )
      }),
    )
}

function throwCommandError(error: unknown): never {
  const errorTexts: Record<string, string> = {
    ...en.errors,
    COURTESY_REASON_NEEDED:
      'This language is not allowed for this edition. Create a courtesy translation on the page of the plan, where its reason is recorded, or choose another language.',
    NOT_FOUND: 'This plan does not exist or you do not have access to it.',
  }
  const code = error instanceof ORPCError ? error.code : ''
  if (errorTexts[code]) throw new CommandEnded(exitCodes.issuesFound, code, errorTexts[code])
  throw error
}
