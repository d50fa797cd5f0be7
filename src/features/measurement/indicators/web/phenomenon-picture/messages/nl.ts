import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as indicatorsPage } from '../../messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  none: 'Er is nog geen indicator aan dit fenomeen gekoppeld.',
  noneText: 'Een beheerder van de lijsten koppelt fenomenen op de pagina van een indicator.',
  notReported: (names: string) => `Hier zijn geen cijfers aangeleverd voor: ${names}.`,
  latest: (period: string) => `Recentste, ${period}`,
  peers: (count: number) =>
    plural(
      'nl',
      count,
      `Mediaan van ${count} gebied van vergelijkbare grootte`,
      `Mediaan van ${count} gebieden van vergelijkbare grootte`,
    ),
  noPeers: 'Te weinig gebieden van vergelijkbare grootte hebben een cijfer om mee te vergelijken.',
  directions: {
    up: indicatorsPage.neighbours.directions.up,
    down: indicatorsPage.neighbours.directions.down,
    level: indicatorsPage.neighbours.directions.level,
  },
  breaks: (days: string) => `Breuk in de reeks op ${days}: eerdere cijfers zijn niet vergelijkbaar.`,
  gaps: (years: string) => `Geen cijfer voor ${years}.`,
  countedFor: (name: string) => `Geteld voor “${name}”`,
  other: (word: string) => `met een andere reikwijdte (${word}): geen doorlopende reeks`,
  sameThing: 'met dezelfde betekenis',
  figures: headings.figures,
  figuresHint: 'Voor uw eigen gebied, over alle edities van de lijsten.',
  people: 'Resultaten van bevragingen',
  loading: indicatorsPage.loading,
  relatedPhenomena: 'Verwante fenomenen',
  relatedPhenomenaHint: 'De indicator wordt getoond bij deze fenomenen en bij hun tegenhangers in andere lijsten.',
  aboutNone: 'Er is nog geen fenomeen gekoppeld.',
  add: actions.addPhenomenon,
  removeLink: 'Koppeling verwijderen',
  restoreLink: 'Koppeling herstellen',
  rejected: 'hier verwijderd',
  edited: 'hier toegevoegd',
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  cancel: actions.cancel,
  undo: 'Ongedaan maken',
  linkRemoved: 'Koppeling verwijderd',
}
