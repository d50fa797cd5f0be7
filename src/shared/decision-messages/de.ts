import { formatDate } from '#shared/format.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  dateTooEarly: ({ from }: { from: string }) =>
    `Das Datum liegt für diesen Plan zu früh. Der erste mögliche Tag ist der ${formatDate(from, 'de')}. Korrigieren Sie das Datum.`,
  versionPrioritiesChanged: ({ decidedOn }: { decidedOn: string }) =>
    `Über die Prioritäten wurde am ${formatDate(decidedOn, 'de')} erneut entschieden. Schreiben Sie eine neue Version fest und legen Sie sie vor.`,
  entryOutsidePeriod: ({ from, to }: { from: string; to: string }) =>
    `Der Tag liegt außerhalb des Zeitraums des Plans (${formatDate(from, 'de')} bis ${formatDate(to, 'de')}). Wählen Sie einen Tag in diesem Zeitraum, oder berichtigen Sie den Zeitraum und schreiben Sie eine neue Version fest.`,
}
