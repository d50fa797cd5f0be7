import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  answerSaved: 'Antwoord opgeslagen',
  expectedResultSaved: 'Verwacht resultaat opgeslagen',
  linkCopied: 'Link gekopieerd',
  receiptConfirmed: 'Ontvangst bevestigd',
  saved: 'Opgeslagen',
  varianceExplained: 'Afwijking verklaard',
}
