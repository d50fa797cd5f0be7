import type { Language } from '#shared/language.ts'
import type { WorkbookIssue } from '../contract.ts'
import { workbookMessages } from './messages/index.ts'

/** Returns the reason why a file was not read as a workbook, in that language, with a way to fix it. */
export function formatWorkbookIssue(fault: WorkbookIssue, language: Language): string {
  const messages = workbookMessages[language]
  const formatCount = (number: number) => number.toLocaleString(language)
  if (fault.code === 'DAMAGED') return messages.DAMAGED(fault.data.part)
  if (fault.code === 'QUOTE_OPEN') return messages.QUOTE_OPEN(formatCount(fault.data.line))
  if (fault.code === 'TOO_LARGE') return messages.TOO_LARGE[fault.data.unit](formatCount(fault.data.maxCount))
  if (fault.code === 'TIMED_OUT') return messages.TIMED_OUT(formatCount(fault.data.seconds))
  return messages[fault.code]
}
