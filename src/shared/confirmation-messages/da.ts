import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  answerSaved: 'Svaret er gemt',
  expectedResultSaved: 'Forventet resultat gemt',
  linkCopied: 'Linket er kopieret',
  receiptConfirmed: 'Modtagelse bekræftet',
  saved: 'Gemt',
  varianceExplained: 'Afvigelse forklaret',
}
