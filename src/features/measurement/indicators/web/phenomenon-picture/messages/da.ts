import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as indicatorsPage } from '../../messages/da.ts'
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
  directions: {
    up: indicatorsPage.neighbours.directions.up,
    down: indicatorsPage.neighbours.directions.down,
    level: indicatorsPage.neighbours.directions.level,
  },
  breaks: (days: string) => `Databrud ${days}: Tidligere tal kan ikke sammenlignes.`,
  gaps: (years: string) => `Intet tal for ${years}.`,
  countedFor: (name: string) => `Opgjort for »${name}«`,
  other: (word: string) => `med en anden afgrænsning (${word}): ikke en sammenhængende serie`,
  sameThing: 'med samme betydning',
  figures: headings.figures,
  figuresHint: 'For dit eget område, på tværs af alle udgaver af listerne.',
  people: 'Resultater af spørgeundersøgelser',
  loading: indicatorsPage.loading,
  relatedPhenomena: 'Tilknyttede fænomener',
  relatedPhenomenaHint: 'Indikatoren vises ved disse fænomener og ved de tilsvarende fænomener i andre lister.',
  aboutNone: 'Ingen fænomener er tilknyttet endnu.',
  add: actions.addPhenomenon,
  removeLink: 'Fjern tilknytning',
  restoreLink: 'Gendan tilknytning',
  rejected: 'fjernet her',
  edited: 'tilføjet her',
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  cancel: actions.cancel,
  undo: 'Fortryd',
  linkRemoved: 'Tilknytning fjernet',
}
