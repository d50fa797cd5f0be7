import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Questions des membres',
  author: 'Posée par',
  subject: 'Sur',
  question: headings.question,
  answer: labels.answer,
  whole: 'L’ensemble du plan',
  none: 'Pas encore de réponse.',
}
