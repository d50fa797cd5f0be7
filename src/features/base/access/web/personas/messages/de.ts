import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Persona auswählen',
  intro:
    'Alle Personas sind fiktiv. Jede Rolle hat eine eigene Startseite und eigene Aufgaben. Sichtbar ist, was die Kennzeichnungen zulassen.',
  search: 'Nach Name, Rolle oder Organisation suchen',
  onePerRole: 'Eine Persona je Rolle',
  everybody: 'Alle Personas',
  personaCount: (count) => plural('de', count, `${count} Persona`, `${count} Personas`),
  none: 'Keine Persona gefunden',
  noneText: 'Suchen Sie nach einer Gemeinde, einer Organisation oder einer Rolle.',
  noDemo: 'Dies ist keine Demo',
  noDemoText: 'Die Anmeldung als Persona ist nur in einer Demo möglich.',
  act: (name) => `Als ${name} anmelden`,
}
