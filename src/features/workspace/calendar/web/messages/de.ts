import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

const assignTask = 'Aufgabe zuweisen'

export const de = {
  title: 'Kalender',
  intro: 'Termine und Fristen Ihrer Pläne mit Grundlage und zuständiger Organisation.',
  loading: 'Der Kalender wird geladen …',
  scope: actions.show,
  whos: { mine: 'Meine Termine', organisation: 'Meine Organisation', all: 'Alles für mich Sichtbare' },
  kind: 'Typ',
  allKinds: 'Alle Typen',
  previous: 'Voriger Monat',
  next: actions.nextMonth,
  thisMonth: 'Dieser Monat',
  month: headings.month,
  grid: (month) => `Kalender für ${month}`,
  list: (month) => `Termine im ${month}`,
  late: statuses.standalone.overdue,
  lateHint: 'Offene Termine, deren Frist abgelaufen ist.',
  day: labels.date,
  item: 'Gegenstand',
  basis: labels.basis,
  responsible: headings.responsible,
  days: (count) => plural('de', count, `${count} Tag überfällig`, `${count} Tage überfällig`),
  since: phrases.since,
  more: (count) => plural('de', count, `und ${count} weiterer`, `und ${count} weitere`),
  done: 'abgeschlossen',
  none: 'Keine Termine in diesem Monat',
  noneText: 'Wählen Sie einen anderen Monat oder zeigen Sie alles für Sie Sichtbare an.',
  left: (count) =>
    plural(
      'de',
      count,
      `${count} weiterer Termin wird nicht angezeigt. Wählen Sie einen Typ, um die Liste einzugrenzen.`,
      `${count} weitere Termine werden nicht angezeigt. Wählen Sie einen Typ, um die Liste einzugrenzen.`,
    ),
  hand: 'Zuweisen',
  handOf: (what) => `Zuweisen: ${what}`,
  handTitle: assignTask,
  assignee: 'Zuweisen an',
  wholeBody: 'Die gesamte Organisation',
  functionHolder: (fn, name) => `${fn} (${name})`,
  reason: headings.optionalReason,
  save: assignTask,
  cancel: actions.cancel,
  handed: 'Aufgabe zugewiesen',
  history: 'Frühere Zuweisungen',
  handedTo: (who, when) => `an ${who}, ${when}`,
  handedBy: phrases.by,
  cycles: 'Zeitachse aller Zyklen',
  own: 'Kalenderabonnement',
  ownHint:
    'Eine private Adresse für Ihr Kalenderprogramm. Wer diese Adresse kennt, kann Ihre Termine lesen. Behandeln Sie sie wie ein Passwort.',
  ownShown: 'Diese Adresse wird nur einmal angezeigt. Kopieren Sie sie jetzt in Ihr Kalenderprogramm.',
  address: 'Private Adresse',
  copy: actions.copy,
  copied: 'Kopiert',
  make: 'Adresse erstellen',
  renew: 'Neue Adresse erstellen',
  renewHint: 'Eine neue Adresse ersetzt die bisherige.',
  withdraw: 'Adresse widerrufen',
  withdrawn: 'Adresse widerrufen',
  madeOn: (day) => `Erstellt am ${day}.`,
  readOn: (day) => `Zuletzt verwendet am ${day}.`,
  neverRead: 'Noch nicht verwendet.',
  noFeed: 'Es wurde noch keine Adresse erstellt.',
  remind: 'Erinnerungen per E-Mail',
  remindHint: 'Höchstens 1 E-Mail pro Arbeitstag zu Ihren Terminen und Fristen.',
  noMail: 'Diese Installation versendet keine E-Mails. Die Administration kann einen Mailserver einrichten.',
  before: (count) => plural('de', count, `${count} Arbeitstag vorher`, `${count} Arbeitstage vorher`),
  saved: 'Erinnerungen gespeichert',
  noReminders: 'Wenn nichts ausgewählt ist, erhalten Sie keine Erinnerungen.',
} satisfies SameKeys<typeof en>
