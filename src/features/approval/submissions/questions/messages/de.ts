import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Fragen von Mitgliedern',
  by: 'Gestellt von',
  about: 'Zu',
  question: 'Frage',
  answer: 'Antwort',
  whole: 'Der Plan als Ganzes',
  none: 'Noch nicht beantwortet.',
}
