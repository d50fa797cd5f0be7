import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import { de as checks } from '../../messages/de.ts'
import type { en } from './en.ts'

const issue = 'Offener Punkt'

export const de: SameKeys<typeof en> = {
  neverChecked: 'Dieser Plan wurde noch nicht geprüft',
  neverCheckedText: 'Er wird bei der nächsten Änderung und vor dem Festschreiben einer Version geprüft.',
  computedAt: (moment) => `Berechnet: ${moment}`,
  issue,
  severity: headings.severity,
  computed: (count) => `${count} ${plural('de', count, 'Regel', 'Regeln')} berechnet`,
  orderReasonHint: 'Mindestens 10 Zeichen. Die Begründung muss für alle verständlich sein, die die Version lesen.',
  exceptionText: 'Sie übernehmen die Verantwortung dafür, dass dieser Punkt bis zum angegebenen Datum offen bleibt.',
  exceptionRequested: 'Ausnahme beantragt',
  exceptionGranted: 'Ausnahme erteilt',
  withdrawn: 'Ausnahme zurückgezogen',
  until: (date) => `bis ${date}`,
  excepted: (date) => `Ausnahme bis ${date}`,
  fix: {
    set_dates: (date) => `Auf ${date} setzen`,
    mark_asked: 'Als beantragt kennzeichnen',
    confirm_translations: 'Übersetzung bestätigen',
    declare_none: 'Erklären, dass es keine gibt',
    noMissions: 'Keine gemeindespezifischen Aufträge',
    open: actions.fix,
    answer: 'Antworten',
    fixed: (about) => `Behoben: ${about}`,
    undone: (about) => `Rückgängig gemacht: ${about}`,
    undo: actions.undo,
  },
  overview: {
    intro:
      'Offene Punkte in den Plänen, für die Sie verantwortlich sind, nach Plan und Regel, jeweils mit dem Weg zur Behebung.',
    scope: labels.plans,
    own: 'Pläne meiner Organisationen',
    all: 'Alle für mich sichtbaren Pläne',
    severity: headings.severity,
    rule: headings.rule,
    plan: labels.plan,
    any: statuses.standalone.all,
    mine: 'Nur Elemente, für die ich verantwortlich bin',
    count: (w) =>
      `Fehler: ${w.errors} · Warnungen: ${w.warnings} · Hinweise: ${w.hints} · nicht berechnet: ${w.notComputed} · Pläne: ${w.plans}`,
    clean: checks.empty,
    trend: (w) => `Seit Version ${w.version} (${w.on}): ${w.came} neu, ${w.solved} behoben, ${w.remaining} noch offen`,
    noTrend: 'Entwicklung nicht berechnet: keine Version enthält gespeicherte Prüfungen',
    rest: (count) => `noch ${count} in diesem Plan`,
    restOfRule: (count, rule) => `noch ${count} zu ${rule}`,
    noMatches: 'Keine offenen Punkte entsprechen diesen Filtern',
    noneFoundText: 'Ändern oder löschen Sie die Filter, um andere Punkte zu sehen.',
    clear: actions.clearFilters,
    cleanText: 'Alle anwendbaren Regeln wurden für Ihre Pläne berechnet. Es gibt keine offenen Punkte.',
    noPlan: 'Sie sind noch für keinen Plan verantwortlich',
    noPlanText:
      'Sobald eine Organisation, in der Sie eine Rolle haben, einen Plan hat, erscheinen hier dessen offene Punkte. Sie können auch alle für Sie sichtbaren Pläne ansehen.',
  },
  export: {
    act: actions.exportAsCsv,
    busy: (count) => `${count} gelesen`,
    truncated: (limit) =>
      `Die Datei enthält die ersten ${limit} Punkte. Grenzen Sie die Filter ein, um die übrigen zu exportieren.`,
    file: 'pruefungen',
    columns: {
      planCode: 'Code des Plans',
      plan: labels.plan,
      rule: headings.rule,
      ruleName: 'Name der Regel',
      severity: headings.severity,
      elementCode: 'Code des Elements',
      element: labels.element,
      issue,
      fix: checks.fix,
      basis: labels.basis,
      exception: 'Ausnahme',
      exceptionEnds: 'Ausnahme gültig bis',
    },
  },
}
