import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  gap: 'In diesem Dokument ausgelassen.',
  mainLinesOnly: 'Nur die Leitlinien. Umsetzung, Zuständigkeiten und Mittel sind im Plan selbst beschrieben.',
  sentOn: headings.sentOn,
  period: labels.period,
  approvedOn: 'Gebilligt am',
  contents: headings.contents,
}
