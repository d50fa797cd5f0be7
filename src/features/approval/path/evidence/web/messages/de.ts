import type { SameKeys } from '#shared/messages.ts'
import { de as pathTexts } from '../../../messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: pathTexts.evidence,
  none: 'Noch kein Beleg',
  instruction: 'Fügen Sie das Schreiben, das Protokoll oder das unterzeichnete Dokument als Datei hinzu.',
  attach: 'Beleg hinzufügen',
  attachTo: (what: string) => `Beleg hinzufügen: ${what}`,
  fileAdded: (name: string) => `${name} hinzugefügt. Der Beleg kann nicht gelöscht werden.`,
  hash: (hash: string) => `SHA-256 ${hash}`,
  enough: (data: { maxCount: number }) =>
    `Die Datei wurde nicht hinzugefügt. Die Höchstzahl von ${data.maxCount} Belegen ist erreicht.`,
}
