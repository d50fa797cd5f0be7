import { ORPCError } from '@orpc/server'
import { type Command, Option } from 'commander'
import type { DocumentEffect } from '#features/planning/plan-document/contract.ts'
import type { DocumentIssue } from '#features/planning/plans/errors.ts'
import { findOrganisationByCode } from '#platform/auth/people-queries.ts'
import type { Id } from '#shared/ids.ts'
import { languages } from '#shared/language.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import { callProcedures, findPlanId, type Procedures } from './find-plan.ts'
import { describeIssue } from './issue-messages.ts'
import { loadJsonFile } from './json-file.ts'
import { parseLanguage } from './language-option.ts'
import type { Open, OpenInstance } from './open-instance.ts'
import {
  importWorkbook,
  isWorkbook,
  type WorkbookImportSummary,
  type WorkbookOptions,
  formatWorkbookResult as workbookImportMessages,
} from './workbook-file.ts'

interface Options extends WorkbookOptions {
  owner?: string
  plan?: string
}

/** The result, or the preview, for a file. */
interface Imported {
  file: string
  accepted: boolean
  issues: DocumentIssue[]
  effects: DocumentEffect[]
}

export function register(program: Command, open: Open): void {
  program
    .command('import')
    .description(
      'import plan documents, lists of published plans or workbooks in the given order; a file with errors is not imported',
    )
    .argument('<file...>', 'JSON files (- for standard input) or workbooks (.xlsx)')
    .option('--owner <code>', 'organisation that owns the plans without an owner in the file')
    .option('--preview', 'show the changes without saving them')
    .option('--reason <text>', 'reason, for the history and the audit log')
    .option('--plan <code>', 'plan to import a workbook into, if the workbook does not name a plan')
    .addOption(
      new Option('--conflicts <side>', 'for workbooks: which value to keep if both were changed').choices([
        'workbook',
        'plan',
      ]),
    )
    .option('--removals', 'for workbooks: delete elements whose rows were deleted from the workbook')
    .option(
      '--language <code>',
      `for workbooks: language of the messages: ${languages.join(', ')}`,
      parseLanguage,
      'en',
    )
    .action(async (files: string[], options: Options, command: Command) => {
      const documents: { file: string; document: unknown }[] = []
      for (const file of files)
        documents.push({ file, document: isWorkbook(file) ? undefined : await loadJsonFile(file) })
      return open(command, async (instance) => {
        const api = await callProcedures(instance.context)
        const ownerId = options.owner === undefined ? undefined : await findOwnerId(instance, options.owner)
        const planId = options.plan === undefined ? undefined : await findPlanId(api, options.plan)
        const done: (Imported | ({ file: string } & WorkbookImportSummary))[] = []
        const summaries: string[] = []
        for (const { file, document } of documents) {
          if (isWorkbook(file)) {
            const entry = { file, ...(await importWorkbook(api, file, planId, options)) }
            done.push(entry)
            summaries.push(workbookImportMessages(file, entry, options))
          } else {
            const entry = { file, ...(await importDocument(api, { document, ownerId }, options)) }
            done.push(entry)
            summaries.push(formatDocumentResult(entry, document, options))
          }
          // Later files may depend on the rejected file.
          if (!done.at(-1)!.accepted && !options.preview) break
        }
        instance.answer({ preview: options.preview ?? false, files: done }, summaries.join('\n\n'))
        if (done.some((entry) => !entry.accepted)) process.exitCode = exitCodes.issuesFound
      })
    })
}

async function importDocument(
  api: Procedures,
  input: { document: unknown; ownerId: Id | undefined },
  { preview, reason }: Options,
): Promise<Omit<Imported, 'file'>> {
  if (preview) return api.plans.document.previewImport(input)
  try {
    const { effects } = await api.plans.document.importDocument({ ...input, reason })
    return { accepted: true, issues: [], effects }
  } catch (error) {
    const code = error instanceof ORPCError ? error.code : undefined
    if (code === 'FILE_REJECTED')
      return { accepted: false, effects: [], issues: (error as DocumentRejection).data.issues }
    // The server rejects it before parsing. A preview lists the position of each sensitive text.
    if (code === 'SENSITIVE_TEXT') return { ...(await api.plans.document.previewImport(input)), accepted: false }
    throw error
  }
}
type DocumentRejection = ORPCError<'FILE_REJECTED', { issues: DocumentIssue[] }>

async function findOwnerId(instance: OpenInstance, code: string): Promise<Id> {
  const organisation = await findOrganisationByCode(instance.database.kysely, code)
  if (organisation) return organisation.id
  throw new CommandEnded(exitCodes.issuesFound, 'ORGANISATION_NOT_FOUND', `The organisation ${code} does not exist.`)
}

function formatDocumentResult(
  { file, accepted, issues, effects }: Imported,
  document: unknown,
  { preview }: Options,
): string {
  if (!accepted) {
    const head = `${file}: ${preview ? 'would be refused' : 'nothing was imported'}, ${formatCount(issues.length, 'error')}.`
    return [head, ...issues.map((issue) => describeIssue(issue, document))].join('\n')
  }
  return [
    `${file}: ${formatCount(effects.length, 'plan')} ${preview ? 'would be imported' : 'imported'}.`,
    ...effects.map(describeEffect),
  ].join('\n')
}

function describeEffect({ code, isNew, added, changed, unchanged, removed, answers }: DocumentEffect): string {
  const parts = [
    ...(added > 0 ? [`${added} added`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(removed > 0 ? [`${removed} removed`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(answers > 0 ? [formatCount(answers, 'answer')] : []),
  ]
  return `- ${code}${isNew ? ' (new)' : ''}: ${parts.join(', ') || 'nothing changed'}`
}

const formatCount = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`
