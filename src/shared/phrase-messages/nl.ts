import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  andMore: (count) => `en nog ${count}`,
  by: (name) => `door ${name}`,
  choose: 'kies …',
  greeting: (name) => `Beste ${name},`,
  nameIn: (language) => `Naam (${language})`,
  noMap: 'Geen kaart beschikbaar voor deze gebieden',
  preview: (name) => `Voorvertoning van ${name}`,
  reason: (reason) => `Motivering: ${reason}`,
  reasonHint: 'Wordt met uw naam in het logboek opgenomen.',
  remove: (name) => `${name} verwijderen`,
  removeRow: 'verwijderen',
  since: (day) => `sinds ${day}`,
  today: 'vandaag',
  version: (number) => `versie ${number}`,
  latestStart: 'uiterste start',
  toBeCompleted: 'af te ronden',
  nameOfTime: (name, present) => `${name} (nu: ${present})`,
  quoted: (text) => `“${text}”`,
}
