import type { Language } from '#shared/language.ts'
import type { WorkbookIssue } from '../contract.ts'
import { workbookMessages } from './messages/index.ts'

/** Returns the reason why a file was not read as a workbook, in that language, with a way to fix it. */
export function formatWorkbookIssue(issue: WorkbookIssue, language: Language): string {
  const messages = workbookMessages[language]
  const formatCount = (number: number) => number.toLocaleString(language)
  if (issue.code === 'DAMAGED') return messages.DAMAGED(issue.data.part)
  if (issue.code === 'QUOTE_OPEN') return messages.QUOTE_OPEN(formatCount(issue.data.line))
  if (issue.code === 'TOO_LARGE') return messages.TOO_LARGE[issue.data.unit](formatCount(issue.data.maxCount))
  if (issue.code === 'OTHER_FORMAT') return messages.OTHER_FORMAT[issue.data.format]
  if (issue.code === 'TIMED_OUT') return messages.TIMED_OUT(formatCount(issue.data.seconds))
  return messages[issue.code]
}
