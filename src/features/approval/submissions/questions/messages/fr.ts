import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Questions des membres',
  author: 'Posée par',
  subject: 'Sur',
  question: 'Question',
  answer: 'Réponse',
  whole: 'L’ensemble du plan',
  none: 'Pas encore de réponse.',
}
