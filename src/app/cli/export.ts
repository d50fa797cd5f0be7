import { type Command, Option } from 'commander'
import type { Id } from '#shared/ids.ts'
import { type Language, languages } from '#shared/language.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import { callProcedures, findPlanId, type Procedures } from './find-plan.ts'
import { asJson, writeOut } from './json-file.ts'
import { parseLanguage } from './language-option.ts'
import type { Open } from './open-instance.ts'
import { parseWholeNumber } from './whole-number-option.ts'

interface Options {
  planVersion?: number
  format: 'json' | 'xlsx'
  language: Language
  output?: string
}

export function register(program: Command, open: Open): void {
  program
    .command('export')
    .description(
      'export what the actor may read of a plan, as a document or workbook; importing it again changes nothing',
    )
    .argument('<plan>', 'code or id of the plan')
    // `--version` belongs to the program itself.
    .option(
      '--plan-version <number>',
      'frozen version to export (default: the current state of the plan)',
      parseWholeNumber,
    )
    .addOption(
      new Option('--format <form>', 'file format: JSON or a workbook').choices(['json', 'xlsx']).default('json'),
    )
    .option('--language <code>', `language of a workbook: ${languages.join(', ')}`, parseLanguage, 'en')
    .option('-o, --output <file>', 'output file (default: standard output)')
    .action((named: string, options: Options, command: Command) =>
      open(command, async ({ context, answer }) => {
        const api = await callProcedures(context)
        const planId = await findPlanId(api, named)
        if (options.format === 'xlsx') {
          const file = await api.plans.workbook.exportWorkbook({ planId, language: options.language })
          const bytes = await file.bytes()
          if (options.output === undefined) return void process.stdout.write(bytes)
          await writeOut(options.output, bytes)
          return answer({ plan: named, planId, file: options.output }, `${named} was written to ${options.output}.`)
        }
        const versionId = options.planVersion === undefined ? undefined : await findVersionId(api, planId, options)
        const document = asJson(await api.plans.document.exportDocument({ planId, versionId }))
        if (options.output === undefined) return void process.stdout.write(document)
        await writeOut(options.output, document)
        answer({ plan: named, planId, file: options.output }, `${named} was written to ${options.output}.`)
      }),
    )
}

async function findVersionId(api: Procedures, planId: Id, { planVersion }: { planVersion?: number }): Promise<Id> {
  const versions = await api.plans.versions.listVersions({ planId })
  const found = versions.find((version) => version.number === planVersion)
  if (found) return found.id
  const numbers = versions.map((version) => version.number).join(', ')
  const message = numbers
    ? `Version ${planVersion} does not exist. Frozen versions: ${numbers}.`
    : 'This plan has no frozen version yet.'
  throw new CommandEnded(exitCodes.issuesFound, 'VERSION_NOT_FOUND', message)
}
