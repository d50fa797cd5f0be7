import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  answerSaved: 'Réponse enregistrée',
  expectedResultSaved: 'Résultat attendu enregistré',
  linkCopied: 'Lien copié',
  receiptConfirmed: 'Réception confirmée',
  saved: 'Enregistré',
  varianceExplained: 'Écart expliqué',
}
