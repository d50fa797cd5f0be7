import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  none: 'Ingen indikator er knyttet til fænomenet endnu.',
  noneText: 'En administrator af listerne tilknytter fænomener på en indikators side.',
  silent: (names: string) => `Her er ingen tal indberettet for: ${names}.`,
  latest: (period: string) => `Seneste, ${period}`,
  peers: (count: number) =>
    plural(
      'da',
      count,
      `Median af ${count} område af lignende størrelse`,
      `Median af ${count} områder af lignende størrelse`,
    ),
  noPeers: 'For få områder af lignende størrelse har et tal at sammenligne med.',
  directions: { up: 'stigende', down: 'faldende', level: 'stabil' },
  breaks: (days: string) => `Databrud ${days}: Tidligere tal kan ikke sammenlignes.`,
  gaps: (years: string) => `Intet tal for ${years}.`,
  through: (name: string) => `Opgjort for »${name}«`,
  other: (word: string) => `med en anden afgrænsning (${word}): ikke en sammenhængende serie`,
  sameThing: 'med samme betydning',
  figures: 'Tal',
  figuresNote: 'For dit eget område, på tværs af alle udgaver af listerne.',
  people: 'Resultater af spørgeundersøgelser',
  loading: 'Tal indlæses',
  about: 'Tilknyttede fænomener',
  aboutNote: 'Indikatoren vises ved disse fænomener og ved de tilsvarende fænomener i andre lister.',
  aboutNone: 'Ingen fænomener er tilknyttet endnu.',
  add: 'Tilføj fænomen',
  setAside: 'Fjern tilknytning',
  takeUp: 'Gendan tilknytning',
  aside: 'fjernet her',
  edited: 'tilføjet her',
  why: 'Begrundelse',
  whyNote: 'Fremgår af ændringsloggen med dit navn.',
  cancel: 'Annullér',
  takeBack: 'Fortryd',
  setAsideConfirmation: 'Tilknytning fjernet',
}
