import { de as results } from '#features/measurement/targets/results/messages/de.ts'
import { de as actions } from '#shared/action-messages/de.ts'
import { de as kinds } from '#shared/kind-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  checks: 'Prüfungen',
  checksOf: (count) => `Prüfungen · ${count}`,
  intro:
    'Anforderungen von Gesetz und Methode, die dieser Plan noch nicht erfüllt. Ein Fehler blockiert den zugehörigen Schritt des Billigungsverfahrens oder, wenn es kein Billigungsverfahren gibt, das Festschreiben einer Version. Eine Warnung blockiert nichts. Bei manchen Warnungen ist jedoch eine Begründung nötig, wenn der Plan vorgelegt wird. Ein Hinweis dient nur der Information.',
  empty: 'Keine offenen Punkte',
  emptyText: 'Alle anwendbaren Regeln wurden berechnet. Es gibt keine offenen Punkte.',
  severity: { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' },
  notComputed: results.statuses.not_computed,
  rule: 'Regel',
  methodRule: 'Methodenregel',
  basis: labels.basis,
  basisKinds: { law: 'Gesetz', practice: 'Praxis', method: 'Methode', data: 'Datenqualität' },
  element: labels.element,
  wholePlan: 'gesamter Plan',
  fix: 'Behebung',
  goThere: actions.open,
  blocks: (count) => `${count} ${plural('de', count, 'blockierender Fehler', 'blockierende Fehler')}`,
  exception: {
    grant: 'Ausnahme erteilen',
    reason: 'Begründung (wird in der Version abgedruckt)',
    endsOn: 'Gültig bis',
    request: 'Ausnahme beantragen',
    requests: 'Beantragte Ausnahmen',
    requestedBy: (person, until) => `Beantragt von ${person}, bis ${until}`,
    requestHint:
      'Die Ausnahme wirkt erst, wenn eine zweite Person sie erteilt: jemand, der sie nicht beantragt und den Plan nicht geschrieben hat.',
    grantedBy: (person, on) => `Ausnahme erteilt von ${person}, bis ${on}`,
    withdraw: actions.withdraw,
    title: 'Begründete Ausnahmen',
    none: 'Es wurden keine Ausnahmen erteilt.',
  },
  scores: {
    title: 'Vier Erfolgsfaktoren',
    measurability: 'Messbarkeit',
    accountability: 'Verantwortung',
    evaluation: 'Evaluierung',
    adaptation: 'Anpassung',
    accountableCount: (met, all) =>
      `${met} von ${all} ${plural('de', all, 'Element', 'Elementen')} mit verantwortlicher und besetzter Funktion`,
    measured: (met, all) => `${met} von ${all} ${plural('de', all, 'Ziel', 'Zielen')} gemessen`,
    missing: {
      elements: 'nicht berechnet: für Sie sind keine Elemente sichtbar',
      holders: 'nicht berechnet: eine Datei enthält die Inhaber der Funktionen nicht',
      nothing_to_answer_for: 'nicht berechnet: kein Element erfordert eine verantwortliche Funktion',
      nothing_to_measure: 'nicht berechnet: der Plan enthält keine messbaren Ziele',
      indicators: 'nicht berechnet: hier gilt keine Regel zur Messung von Zielen',
      evaluations: 'nicht berechnet: Evaluierungen werden noch nicht erfasst',
      adaptations: 'nicht berechnet: Anpassungen werden noch nicht erfasst',
    },
  },
  chain: { prevention: kinds.prevention, reaction: kinds.reaction, aftercare: kinds.aftercare },
  sections: {
    kind: 'Planart',
    elements: 'Inhalt des Plans',
    items: 'zu beantwortende Punkte',
    comments: 'Anmerkungen aus Anmerkungsrunden',
    competences: 'Zuständigkeitstabelle',
    units: 'Struktur des Landes',
    holders: 'Inhaber der Funktionen',
    results: 'erwartete Ergebnisse',
    figures: 'Zahlen zu den erwarteten Ergebnissen',
    neighbours: 'Zahlen angrenzender Gebiete, die für die lesende Person sichtbar sind',
    phenomena: 'Phänomenlisten',
    ranking: 'Argumentationsmatrix',
    path: 'Stand des Billigungsverfahrens',
    unapprovedChanges: 'nicht gebilligte Änderungen',
  },
  missingSections: (w) => `Nicht berechnet. Fehlende Angaben: ${w.sections}.`,
  errors: {
    EXCEPTION_END_IN_PAST: 'Das Enddatum einer Ausnahme muss in der Zukunft liegen. Wählen Sie ein späteres Datum.',
    SECOND_PERSON_REQUIRED:
      'Für die Ausnahme ist eine zweite Person nötig: jemand, der sie nicht beantragt und den Plan nicht geschrieben hat.',
    ALREADY_GRANTED: 'Diese Ausnahme wurde bereits erteilt. Laden Sie die Seite neu.',
    RESULT_NOT_FOUND: 'Dieser Punkt ist nicht mehr offen. Eine Ausnahme ist nicht nötig. Laden Sie die Seite neu.',
    ALREADY_EXCEPTED: 'Für diesen Punkt gibt es bereits eine Ausnahme. Ziehen Sie diese zuerst zurück.',
  },
}
