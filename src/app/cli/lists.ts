import { ORPCError } from '@orpc/server'
import { Argument, type Command, Option } from 'commander'
import {
  type ListName,
  type ListWorkbookPreview,
  listNames,
} from '#features/country/registry/list-workbooks/contract.ts'
import type { ListIssue } from '#features/country/registry/list-workbooks/errors.ts'
import { listWorkbookMessages } from '#features/country/registry/list-workbooks/messages/index.ts'
import type { WorkbookIssue } from '#platform/workbook/contract.ts'
import { incomingMessages } from '#platform/workbook/web/incoming/messages/index.ts'
import { formatWorkbookIssue } from '#platform/workbook/web/index.ts'
import { type Language, languages } from '#shared/language.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import { callProcedures } from './find-plan.ts'
import { openGiven } from './given-file.ts'
import { writeOut } from './json-file.ts'
import { parseLanguage } from './language-option.ts'
import type { Open } from './open-instance.ts'

export interface ImportOptions {
  preview?: boolean
  reason?: string
  from?: string
  conflicts?: 'workbook' | 'list'
  ends?: boolean
  /** The country of a list of areas of another country. */
  ofCountry?: string
  language: Language
}

export function register(program: Command, open: Open): void {
  const lists = program.command('lists').description('export and import the lists of the registry as workbooks')
  const list = () => new Argument('<list>').choices(listNames)
  const spoken = `language of the messages: ${languages.join(', ')}`

  lists
    .command('export')
    .description('export a list as a workbook')
    .addArgument(list())
    .requiredOption('-o, --output <file>', 'output file')
    .option('--empty', 'export an empty workbook to fill in')
    .option('--language <code>', spoken, parseLanguage, 'en')
    .action((name: ListName, options: { output: string; empty?: boolean; language: Language }, command: Command) =>
      open(command, async ({ context, answer }) => {
        const api = await callProcedures(context)
        const { language, output, empty = false } = options
        const file = await api.registry.listWorkbooks[name].exportList({ language, empty })
        await writeOut(output, await file.bytes())
        answer({ list: name, file: output }, `${listWorkbookMessages[language].lists[name]}: ${output}`)
      }),
    )

  lists
    .command('import')
    .description(
      'import a workbook (.xlsx, .ods) or a table (.csv, .tsv, also .gz) into a list; a file with errors is not imported',
    )
    .addArgument(list())
    .argument('<file>')
    .option('--preview', 'show the changes without saving them')
    .option('--reason <text>', 'reason, for the audit log')
    .option('--from <day>', 'effective date, for example 2027-01-01 (default: today)')
    .addOption(
      new Option('--conflicts <side>', 'which value to keep if both were changed').choices(['workbook', 'list']),
    )
    .option('--ends', 'end entries with an end date in the file and entries deleted from it')
    .option('--language <code>', spoken, parseLanguage, 'en')
    .action((name: ListName, path: string, options: ImportOptions, command: Command) =>
      open(command, async ({ context, answer }) => {
        const api = await callProcedures(context)
        const done = await importList(api.registry.listWorkbooks[name], path, options)
        answer({ file: path, ...done }, formatListResult(path, done, options))
        if (!done.accepted) process.exitCode = exitCodes.issuesFound
      }),
    )
}

type ListProcedures = Awaited<ReturnType<typeof callProcedures>>['registry']['listWorkbooks'][ListName]
type ListImportResult = Omit<ListWorkbookPreview, 'state'> & { accepted: boolean }

export async function importList(
  endpoints: ListProcedures,
  path: string,
  { preview, reason, from, conflicts, ends, ofCountry, language }: ImportOptions,
): Promise<ListImportResult> {
  const file = await openGiven(path)
  const choices = { ...(conflicts && { otherConflicts: conflicts }), allEnds: ends === true }
  const given = { file, language, from, choices, country: ofCountry }
  try {
    const { state, ...previewResult } = await endpoints.previewListImport(given)
    if (previewResult.issueCount > 0) return { ...previewResult, accepted: false }
    if (preview) return { ...previewResult, accepted: true }
    if (!reason) throw new CommandEnded(exitCodes.usage, 'REASON_REQUIRED', 'Give a reason: --reason "…".')
    if (previewResult.counts.conflict && !conflicts) {
      const message = `${path}: ${previewResult.counts.conflict} entries were changed both in the workbook and in the list. Choose --conflicts workbook or --conflicts list.`
      throw new CommandEnded(exitCodes.issuesFound, 'CONFLICTS_OPEN', message)
    }
    await endpoints.importList({ ...given, state, reason })
    return { ...previewResult, accepted: true }
  } catch (error) {
    const data = error instanceof ORPCError ? (error.data as { issue?: WorkbookIssue } | undefined) : undefined
    if (data?.issue)
      throw new CommandEnded(
        exitCodes.issuesFound,
        data.issue.code,
        `${path}: ${formatWorkbookIssue(data.issue, language)}`,
      )
    if (error instanceof ORPCError && error.code === 'WORKBOOK_REJECTED')
      return { ...(error.data as ListWorkbookPreview), accepted: false }
    throw error
  }
}

/** Formats the result for a reader: each row with the changes, or each issue with the cell. */
export function formatListResult(
  path: string,
  done: ListImportResult,
  { language, preview, ends }: ImportOptions,
): string {
  const { outcomes, page } = listWorkbookMessages[language]
  if (!done.accepted) {
    const head = `${path}: ${preview ? 'would be refused' : 'nothing was imported'}, ${done.issueCount === 1 ? '1 fault' : `${done.issueCount} faults`}.`
    return [head, ...done.issues.map((issue) => describeIssue(issue, language))].join('\n')
  }
  const notes = done.counts.ends && !ends ? ['    Entries to end were not changed. Use --ends to end them.'] : []
  return [
    `${path}: ${preview ? 'would be' : 'was'} imported. ${page.unchanged(done.counts.unchanged ?? 0)}`,
    ...done.rows.flatMap(({ key, name, outcome, fields }) => [
      `- ${outcomes[outcome].toUpperCase()}  ${name} (${key})`,
      ...fields.map(
        ({ field, before, after }) => `    ${field}: ${before || page.emptyValue} -> ${after || page.emptyValue}`,
      ),
    ]),
    ...notes,
  ].join('\n')
}

function describeIssue({ sheet, cell, column, code, value, proposals }: ListIssue, language: Language): string {
  const messages: Readonly<Record<string, string>> = {
    ...incomingMessages[language].issueCodes,
    ...listWorkbookMessages[language].issues,
  }
  const place = [sheet, cell, column].filter(Boolean).join(' ')
  const meant = proposals.length > 0 ? ` → ${proposals.join(', ')}` : ''
  return `- ${place || '/'}: ${value}${meant}\n    ${messages[code]}`
}
