import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  gap: 'In dieser Sendung ausgelassen.',
  mainLinesOnly: 'Nur die Leitlinien: Wie, von wem und mit welchen Mitteln sie umgesetzt werden, steht im Plan selbst.',
  sentOn: 'Gesandt am',
  period: 'Zeitraum',
  approvedOn: 'Genehmigt am',
  contents: 'Inhalt',
}
