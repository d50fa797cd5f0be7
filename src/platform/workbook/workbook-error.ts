import { FileReadError, type FileReadIssue, IssueError } from '../file-read-error.ts'
import type { WorkbookIssue } from './contract.ts'

/** Ends the reading of a file that is not accepted as a workbook or table. */
export class WorkbookError extends IssueError<WorkbookIssue> {}

export const damaged = (part: string): WorkbookError => new WorkbookError({ code: 'DAMAGED', data: { part } })

type Unit = Extract<WorkbookIssue, { code: 'TOO_LARGE' }>['data']['unit']

export const tooLarge = (unit: Unit, maxCount: number): WorkbookError =>
  new WorkbookError({ code: 'TOO_LARGE', data: { unit, maxCount } })

/** Translates an issue of the archive, the XML or the delimited text into the issue of a workbook. */
export function toWorkbookError(error: unknown): unknown {
  return error instanceof FileReadError ? new WorkbookError(toWorkbookIssue(error.issue)) : error
}

function toWorkbookIssue(issue: FileReadIssue): WorkbookIssue {
  switch (issue.code) {
    case 'NOT_AN_ARCHIVE':
      return { code: 'NOT_A_WORKBOOK' }
    case 'COMPOUND_FILE':
    case 'ENCRYPTED':
      return { code: 'OLD_OR_LOCKED' }
    case 'COMPRESSION_TOO_HIGH':
    case 'TOO_DEEP':
      return { code: 'DAMAGED', data: issue.data }
    default:
      return issue
  }
}
