import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Kies een demogebruiker',
  intro:
    'Alle demogebruikers zijn fictief. Elke rol heeft een eigen startpagina en eigen taken. De markeringen bepalen wat een rol kan zien.',
  search: 'Zoeken op naam, rol of organisatie',
  onePerRole: 'Eén demogebruiker per rol',
  everybody: 'Alle demogebruikers',
  personaCount: (count) => plural('nl', count, `${count} demogebruiker`, `${count} demogebruikers`),
  none: 'Geen demogebruiker gevonden',
  noneText: 'Zoek op een gemeente, een organisatie of een rol.',
  noDemo: 'Dit is geen demo',
  noDemoText: 'U kunt zich alleen in een demo als demogebruiker aanmelden.',
  act: (name) => `Aanmelden als ${name}`,
}
