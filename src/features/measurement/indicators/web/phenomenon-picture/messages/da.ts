import { da as actions } from '#shared/action-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  none: 'Ingen indikator er knyttet til fænomenet endnu.',
  noneText: 'En administrator af listerne tilknytter fænomener på en indikators side.',
  notReported: (names: string) => `Her er ingen tal indberettet for: ${names}.`,
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
  countedFor: (name: string) => `Opgjort for »${name}«`,
  other: (word: string) => `med en anden afgrænsning (${word}): ikke en sammenhængende serie`,
  sameThing: 'med samme betydning',
  figures: 'Tal',
  figuresHint: 'For dit eget område, på tværs af alle udgaver af listerne.',
  people: 'Resultater af spørgeundersøgelser',
  loading: 'Tal indlæses',
  relatedPhenomena: 'Tilknyttede fænomener',
  relatedPhenomenaHint: 'Indikatoren vises ved disse fænomener og ved de tilsvarende fænomener i andre lister.',
  aboutNone: 'Ingen fænomener er tilknyttet endnu.',
  add: 'Tilføj fænomen',
  setAside: 'Fjern tilknytning',
  restoreLink: 'Gendan tilknytning',
  aside: 'fjernet her',
  edited: 'tilføjet her',
  reason: labels.reason,
  reasonHint: 'Fremgår af ændringsloggen med dit navn.',
  cancel: actions.cancel,
  undo: 'Fortryd',
  setAsideConfirmation: 'Tilknytning fjernet',
}
