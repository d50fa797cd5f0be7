import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import { de as calendar } from '../../../messages/de.ts'
import type { en } from './en.ts'

const nextPlan = 'Nächster Plan'

export const de = {
  title: headings.cycles,
  intro: 'Pläne mit unterschiedlichen Zyklen auf einer Zeitachse. Nur für Sie sichtbare Pläne werden angezeigt.',
  loading: 'Die Zyklen werden geladen …',
  zone: labels.area,
  zoneHint: 'Ohne Gebiet werden die Pläne aller Gebiete zusammen angezeigt.',
  day: labels.date,
  dayLine: 'Gewähltes Datum',
  timeline: 'Zeitachse der Pläne',
  timelineHint:
    'Verschieben Sie die Datumslinie mit den Pfeiltasten (1 Tag), mit Bild auf und Bild ab (1 Monat) oder mit Umschalt und den Pfeiltasten (1 Jahr). Eine dünne Linie zeigt Vorbereitung, ein schraffierter Balken eine Lücke.',
  none: 'Keine Zyklen vorhanden',
  noneText: 'Pläne erscheinen auf der Zeitachse, sobald sie erstellt oder importiert wurden.',
  today: phrases.today,
  terms: headings.termsOfOffice,
  unverified: 'Daten nicht geprüft',
  phases: {
    preparing: 'in Vorbereitung',
    decided: 'gebilligt, noch nicht in Kraft',
    planned: calendar.sources.planned,
    late: 'Zeitraum begonnen, nicht in Kraft',
    in_force: statuses.inForce,
    bridging: 'gilt nach Ablauf weiter',
    gap: 'kein Plan in Kraft',
  },
  bar: (what, phase, from, to) => `${what}: ${phase}, ${from} – ${to}`,
  open: statuses.unknown,
  plans: (count) => plural('de', count, `${count} Plan`, `${count} Pläne`),
  asTable: actions.showAsTable,
  columns: {
    track: labels.kind,
    span: labels.plan,
    from: headings.from,
    to: headings.until,
    status: labels.status,
    version: labels.version,
    next: nextPlan,
  },
  applies: (day) => `Geltende Pläne am ${day}`,
  appliesIn: (day, zone) => `Geltende Pläne am ${day} in ${zone}`,
  appliesHint: 'Je Planart der Plan, der in Kraft ist oder nach Ablauf weiter gilt.',
  notThere: (zone) => `${zone} existiert an diesem Datum nicht.`,
  version: phrases.version,
  statuses: {
    in_force: statuses.inForce,
    bridging: 'gilt weiter',
    late: 'noch nicht in Kraft',
    planned: calendar.sources.planned,
    none: statuses.none,
  },
  noPlan: 'Kein für Sie sichtbarer Plan',
  running: (terms) => `Amtsperiode an diesem Datum: ${terms}.`,
  issues: 'Lücken und Überschneidungen',
  noIssues: 'Es sind keine Lücken oder Überschneidungen bekannt.',
  issueTexts: {
    gapSince: (from) => `seit dem ${from} kein Plan in Kraft`,
    gapBetween: (from, to) => `vom ${from} bis zum ${to} kein Plan in Kraft`,
    beginsWithout: (from, upper) => `beginnt am ${from}. ${upper}: an diesem Datum kein Plan in Kraft`,
    beginsBridged: (from, upper) =>
      `beginnt am ${from}. ${upper}: an diesem Datum gilt nur der vorige Plan nach Ablauf weiter`,
    outlasts: (months, upper, from) =>
      `${plural('de', months, `${months} Monat`, `${months} Monate`)} länger als der bekannte Zeitraum. ${upper}: ab dem ${from} kein Plan bekannt`,
    both: (from, to) => `vom ${from} bis zum ${to} gleichzeitig 2 Pläne in Kraft`,
    areas: (from, into) => `${from} werden zu ${into}`,
    areasPlanned: (from, into) => `${from} sollen zu ${into} werden (angekündigt)`,
    inside: 'Fällt in',
    afterTerm: (months, term) =>
      `beginnt ${plural('de', months, `${months} Monat`, `${months} Monate`)} nach Beginn von: ${term}`,
    follows: nextPlan,
    settled: (from) => `in Kraft ab dem ${from}`,
    planned: (from) => `geplant ab dem ${from}, nicht in Kraft`,
    unknown: 'Kein nächster Plan bekannt',
    last: 'Letzter bekannter Plan',
  },
} satisfies SameKeys<typeof en>
