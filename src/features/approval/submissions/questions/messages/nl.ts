import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Vragen van leden',
  author: 'Gesteld door',
  subject: 'Over',
  question: headings.question,
  answer: labels.answer,
  whole: 'Het hele plan',
  none: 'Nog niet beantwoord.',
}
