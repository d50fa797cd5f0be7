import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Belege',
  none: 'Noch kein Beleg',
  ask: 'Bewahren Sie den Brief, das Protokoll oder die unterzeichnete Datei auf, auf der es beruht.',
  attach: 'Beleg aufbewahren',
  attachTo: (what: string) => `Beleg aufbewahren: ${what}`,
  kept: (name: string) => `${name} ist aufbewahrt; es bleibt`,
  hash: (hash: string) => `SHA-256 ${hash}`,
  enough: (data: { maxCount: number }) => `Hier sind schon ${data.maxCount} Dateien aufbewahrt.`,
}
