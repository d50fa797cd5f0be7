import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameWords<typeof en> = {
  gap: 'In dieser Sendung ausgelassen.',
  sentOn: 'Gesandt am',
  period: 'Zeitraum',
  approvedOn: 'Genehmigt am',
  contents: 'Inhalt',
}
