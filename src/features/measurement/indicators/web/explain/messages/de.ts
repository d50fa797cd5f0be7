import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import { de as indicatorsPage } from '../../messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  small: (below: number | null) =>
    `Nicht ausgewiesen: ${below === null ? 'eine geringe Fallzahl' : `weniger als ${below}`} oder eine Zahl, aus der sich eine so geringe Fallzahl ableiten ließe. Nur die Organisation, die sie gemeldet hat, und die Organisationen, für die sie arbeitet, können sie sehen.`,
  history: 'Verlauf der Meldungen',
  current: 'aktuell',
  superseded: (day) => `ersetzt am ${day}`,
  title: 'Diese Zahl erläutern',
  formula: 'Berechnung',
  numerator: 'Zähler',
  denominator: 'Nenner',
  covered: (value, known) => `${value} für die Gebiete mit beiden Zahlen (${known})`,
  overlaps: 'nicht addiert: andere Zahlen betreffen dasselbe Gebiet',
  inhabitants: (count, year) => `${count} Einwohner am 1. Januar ${year}`,
  rows: 'Quellzeilen',
  noRows: 'Für Sie sind keine Zeilen sichtbar.',
  more: phrases.andMore,
  state: labels.status,
  source: labels.source,
  recorded: 'Erfasst am',
  byAuthor: (who) => `von ${who}`,
  version: indicatorsPage.views.meaning,
  marking: 'Kennzeichnung des Indikators',
  stateOf: { provisional: statuses.provisional, final: statuses.final, revised: 'berichtigt' },
  withheld: 'Einige Zeilen sind für Sie nicht sichtbar und in dieser Zahl nicht enthalten.',
  meaning: 'Bedeutung und Quelle',
  noSource: 'keine Quelle angegeben',
  paper: {
    title: 'Zahl in einem gedruckten Dokument',
    intro:
      'In gedruckten Dokumenten steht neben jeder Zahl ein kurzer Code. Geben Sie den Code ein, um die gedruckte Zahl, die aktuelle Zahl und die Quellzeilen zu sehen.',
    code: labels.code,
    codeHint: '8 Zeichen, zum Beispiel K7M4-QXP8',
    open: 'Zahl anzeigen',
    mistyped: 'Dieser Code ist ungültig. Prüfen Sie, ob ein Zeichen falsch ist oder fehlt.',
    unknown: 'Diese Zahl existiert nicht oder Sie haben keinen Zugriff darauf',
    unknownText:
      'Prüfen Sie, ob der Code mit dem gedruckten übereinstimmt. Ein Code gibt keinen Zugriff auf Zahlen, die Sie wegen ihrer Kennzeichnung nicht lesen dürfen.',
    onPaper: (day) => `Gedruckt am ${day}`,
    now: 'Jetzt',
    same: 'Seitdem hat sich nichts geändert.',
    differs: 'Die Quellzeilen haben sich seitdem geändert.',
    redefined: (then, now) => `Die Definition hat sich seitdem geändert: Version ${then}, jetzt Version ${now}.`,
    noFigure: 'keine Zahl verfügbar',
    changes: 'Änderungen seitdem',
    changed: (before, after) => `von ${before} auf ${after} geändert`,
    came: (after) => `${after} hinzugefügt`,
    reason: (why) => `Grund: ${why}`,
    heading: 'Code für den Druck',
    hint: 'Ein kurzer Code, der neben dieser Zahl gedruckt wird. Er öffnet diese Erläuterung mit der Zahl nach heutigem Stand.',
    make: 'Code erstellen',
    openThere: 'Seite dieses Codes öffnen',
  },
}
