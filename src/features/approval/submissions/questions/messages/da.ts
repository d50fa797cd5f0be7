import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Spørgsmål fra medlemmer',
  author: 'Stillet af',
  subject: 'Om',
  question: headings.question,
  answer: labels.answer,
  whole: 'Hele planen',
  none: 'Endnu ikke besvaret.',
}
