import type { Language } from '#shared/language.ts'
import type { WorkbookFault } from '../contract.ts'
import { workbookMessages } from './messages/index.ts'

/** Returns the reason why a file was not read as a workbook, in that language, with a way to fix it. */
export function workbookFaultWords(fault: WorkbookFault, language: Language): string {
  const words = workbookMessages[language]
  const said = (number: number) => number.toLocaleString(language)
  if (fault.code === 'DAMAGED') return words.DAMAGED(fault.data.part)
  if (fault.code === 'QUOTE_OPEN') return words.QUOTE_OPEN(said(fault.data.line))
  if (fault.code === 'TOO_LARGE') return words.TOO_LARGE[fault.data.what](said(fault.data.most))
  if (fault.code === 'TOOK_TOO_LONG') return words.TOOK_TOO_LONG(said(fault.data.seconds))
  return words[fault.code]
}
