import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as indicatorsPage } from '../../messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  none: 'Mit diesem Phänomen ist noch kein Indikator verknüpft.',
  noneText: 'Die Administration der Listen verknüpft Phänomene auf der Seite eines Indikators.',
  notReported: (names: string) => `Hier wurden keine Zahlen gemeldet für: ${names}.`,
  latest: (period: string) => `Neueste, ${period}`,
  peers: (count: number) =>
    plural('de', count, `Median aus ${count} Gebiet ähnlicher Größe`, `Median aus ${count} Gebieten ähnlicher Größe`),
  noPeers: 'Zu wenige Gebiete ähnlicher Größe haben eine Zahl zum Vergleich.',
  directions: {
    up: indicatorsPage.neighbours.directions.up,
    down: indicatorsPage.neighbours.directions.down,
    level: indicatorsPage.neighbours.directions.level,
  },
  breaks: (days: string) => `Zeitreihenbruch am ${days}: Frühere Zahlen sind nicht vergleichbar.`,
  gaps: (years: string) => `Keine Zahl für ${years}.`,
  countedFor: (name: string) => `Gezählt für „${name}“`,
  other: (word: string) => `mit anderem Umfang (${word}): keine durchgehende Zeitreihe`,
  sameThing: 'gleichbedeutend',
  figures: headings.figures,
  figuresHint: 'Für Ihr eigenes Gebiet, über alle Ausgaben der Listen hinweg.',
  people: 'Ergebnisse von Befragungen',
  loading: indicatorsPage.loading,
  relatedPhenomena: 'Verknüpfte Phänomene',
  relatedPhenomenaHint:
    'Der Indikator wird bei diesen Phänomenen und ihren Entsprechungen in anderen Listen angezeigt.',
  aboutNone: 'Noch ist kein Phänomen verknüpft.',
  add: actions.addPhenomenon,
  removeLink: 'Verknüpfung entfernen',
  restoreLink: 'Verknüpfung wiederherstellen',
  rejected: 'hier entfernt',
  edited: 'hier hinzugefügt',
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  cancel: actions.cancel,
  undo: 'Rückgängig machen',
  linkRemoved: 'Verknüpfung entfernt',
}
