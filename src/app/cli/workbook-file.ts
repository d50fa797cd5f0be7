import { ORPCError } from '@orpc/server'
import type { WorkbookLine, WorkbookPreview, WorkbookRowIssue } from '#features/planning/plan-workbook/contract.ts'
import { planWorkbookMessages } from '#features/planning/plan-workbook/messages/index.ts'
import { describeIssue as describeCellIssue, describeNotice } from '#features/planning/plan-workbook/messages/say.ts'
import type { WorkbookIssue } from '#platform/workbook/contract.ts'
import { formatWorkbookIssue } from '#platform/workbook/web/index.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import type { Procedures } from './find-plan.ts'
import { openGiven } from './given-file.ts'

export const isWorkbook = (path: string): boolean => /\.xls[xm]?$/i.test(path)

export interface WorkbookOptions {
  preview?: boolean
  reason?: string
  language: Language
  conflicts?: 'workbook' | 'plan'
  removals?: boolean
}

/** The result, or the preview, for a workbook. */
export type WorkbookImportSummary = Pick<WorkbookPreview, 'accepted' | 'issues' | 'notices' | 'lines' | 'counts'>

/**
 * Imports a workbook into the plan, or only previews the changes.
 *
 * @throws CommandEnded for wrong usage: the file is not readable
 */
export async function importWorkbook(
  api: Procedures,
  path: string,
  planId: Id | undefined,
  { preview, reason, language, conflicts, removals }: WorkbookOptions,
): Promise<WorkbookImportSummary> {
  const file = await openGiven(path)
  const choices = { ...(conflicts && { otherConflicts: conflicts }), allRemovals: removals === true }
  const given = { file, planId, language, choices }
  try {
    const { planId: found, state, ...previewResult } = await api.plans.workbook.previewWorkbookImport(given)
    if (preview || !previewResult.accepted) return previewResult
    await api.plans.workbook.importWorkbook({ ...given, planId: found ?? undefined, state, reason })
    return previewResult
  } catch (error) {
    const data = error instanceof ORPCError ? (error.data as WorkbookRejection | undefined) : undefined
    if (data?.issue)
      throw new CommandEnded(
        exitCodes.issuesFound,
        data.issue.code,
        `${path}: ${formatWorkbookIssue(data.issue, language)}`,
      )
    if (data?.issues) return { accepted: false, issues: data.issues, notices: [], lines: [], counts: noCounts }
    if (data?.open !== undefined) {
      const message = `${path}: ${data.open} values were changed both in the workbook and in the plan. Choose --conflicts workbook or --conflicts plan.`
      throw new CommandEnded(exitCodes.issuesFound, 'CONFLICTS_OPEN', message)
    }
    throw error
  }
}
interface WorkbookRejection {
  issue?: WorkbookIssue
  issues?: WorkbookRowIssue[]
  open?: number
}
const noCounts = { conflict: 0, unknown: 0, removed: 0, changed: 0, new: 0, unchanged: 0 }

/** Formats the result for a reader: each row with the changes, or each issue with the cell. */
export function formatWorkbookResult(
  path: string,
  { accepted, issues, notices, lines, counts }: WorkbookImportSummary,
  options: WorkbookOptions,
): string {
  const { language, preview, removals } = options
  const texts = notices.map((notice) => `    ${describeNotice(notice, language)}`)
  if (!accepted) {
    const head = `${path}: ${preview ? 'would be refused' : 'nothing was imported'}.`
    return [head, ...texts, ...issues.map((issue) => describeIssue(issue, language))].join('\n')
  }
  const messages = planWorkbookMessages[language].outcomes
  const parts = (Object.keys(counts) as (keyof typeof counts)[]).filter((key) => counts[key] > 0)
  const notes =
    counts.removed > 0 && !removals ? ['    Elements of deleted rows were kept. Use --removals to delete them.'] : []
  const head = `${path}: ${preview ? 'would be' : 'was'} imported: ${parts.map((part) => `${counts[part]} ${messages[part]}`).join(', ')}.`
  return [head, ...texts, ...lines.map((line) => describeLine(line, messages[line.outcome])), ...notes].join('\n')
}

function describeIssue(issue: WorkbookRowIssue, language: Language): string {
  const { problem, fix } = describeCellIssue(issue, language)
  return [`- ${[issue.sheet, issue.cell].filter(Boolean).join(' ') || '/'}`, `    ${problem}`, `    ${fix}`].join('\n')
}

const describeLine = ({ title, sheet, row, fields }: WorkbookLine, outcome: string): string =>
  [
    `- ${outcome.toUpperCase()}  ${title}  (${sheet}${row === null ? '' : ` ${row}`})`,
    ...fields.map(({ field, before, after }) => `    ${field}: ${toSingleLine(before)} -> ${toSingleLine(after)}`),
  ].join('\n')

const toSingleLine = (text: string): string => {
  const joined = text.replaceAll('\n', ' | ')
  return joined.length > 120 ? `${joined.slice(0, 120)}…` : joined || '(empty)'
}
