import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  andMore: (count) => `und ${count} weitere`,
  by: (name) => `von ${name}`,
  choose: 'wählen …',
  greeting: (name) => `Guten Tag ${name},`,
  nameIn: (language) => `Name (${language})`,
  noMap: 'Für diese Gebiete ist keine Karte verfügbar',
  preview: (name) => `Vorschau von ${name}`,
  reason: (reason) => `Begründung: ${reason}`,
  reasonHint: 'Wird mit Ihrem Namen im Änderungsprotokoll festgehalten.',
  remove: (name) => `${name} entfernen`,
  removeRow: 'entfernen',
  since: (day) => `seit ${day}`,
  today: 'heute',
  version: (number) => `Version ${number}`,
  latestStart: 'spätester Beginn',
  toBeCompleted: 'abzuschließen',
  nameOfTime: (name, present) => `${name} (heute: ${present})`,
  quoted: (text) => `„${text}“`,
}
