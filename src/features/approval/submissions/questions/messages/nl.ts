import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Vragen van leden',
  author: 'Gesteld door',
  subject: 'Over',
  question: 'Vraag',
  answer: 'Antwoord',
  whole: 'Het hele plan',
  none: 'Nog niet beantwoord.',
}
