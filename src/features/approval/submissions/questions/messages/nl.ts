import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Vragen van leden',
  by: 'Gesteld door',
  about: 'Over',
  question: 'Vraag',
  answer: 'Antwoord',
  whole: 'Het hele plan',
  none: 'Nog niet beantwoord.',
}
