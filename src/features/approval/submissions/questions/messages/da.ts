import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Spørgsmål fra medlemmer',
  by: 'Stillet af',
  about: 'Om',
  question: 'Spørgsmål',
  answer: 'Svar',
  whole: 'Hele planen',
  none: 'Endnu ikke besvaret.',
}
