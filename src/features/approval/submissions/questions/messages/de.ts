import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Fragen von Mitgliedern',
  author: 'Gestellt von',
  subject: 'Zu',
  question: headings.question,
  answer: labels.answer,
  whole: 'Der ganze Plan',
  none: 'Noch nicht beantwortet.',
}
