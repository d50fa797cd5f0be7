import { de as actions } from '#shared/action-messages/de.ts'
import { de as confirmations } from '#shared/confirmation-messages/de.ts'
import { de as errors } from '#shared/error-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import { de as deExpected } from '../../../results/messages/de.ts'
import type { en } from './en.ts'

const expectedResultRemoved = 'Erwartetes Ergebnis entfernt'

export const de: SameKeys<typeof en> = {
  title: deExpected.document.title,
  none: 'Es ist noch kein Indikator gewählt.',
  add: 'Erwartetes Ergebnis hinzufügen',
  change: 'Erwartetes Ergebnis bearbeiten',
  remove: 'Erwartetes Ergebnis entfernen',
  statuses: deExpected.statuses,
  reasons: deExpected.reasons,
  baseline: (period) => `Ausgangswert ${period}`,
  now: (period) => `aktuell, ${period}`,
  target: (period) => `Zielwert ${period}`,
  targets: 'Zielwerte',
  allTargets: (count) => `Alle ${count} Zielwerte`,
  expected: 'zugesagtes Ergebnis',
  baselineDiffers: (period, value) =>
    `Der Ausgangswert weicht von der erfassten Zahl ab: Für ${period} ist ${value} erfasst.`,
  worseThanToday: (period, value) =>
    `Schlechter als die erfasste Zahl für ${period} (${value}). Geben Sie eine Begründung an.`,
  worseTargetReason: (reason) => `Begründung für einen Zielwert, der schlechter ist als die damalige Zahl: ${reason}`,
  range: (low, high) => `${low} bis ${high}`,
  provisional: statuses.provisional,
  projected: (value, period) => `Bei diesem Tempo: ${value} in ${period}.`,
  needed: (change, periods) =>
    plural(
      'de',
      periods,
      `Erforderlich: ${change} im verbleibenden Zeitraum.`,
      `Erforderlich: ${change} in jedem der ${periods} verbleibenden Zeiträume.`,
    ),
  promised: (date) => `Zugesagt am ${date}`,
  redefined: 'Die Definition des Indikators hat sich geändert, seit dieses Ergebnis zugesagt wurde.',
  byRule: (standing) => `Berechneter Status: ${standing}.`,
  overridden: (person, until) => `Status festgelegt von ${person}, bis ${until}:`,
  unknownUser: 'einer Person',
  neighbourTrend: (areas) =>
    `Gegenläufiger Trend in angrenzenden Gebieten: ${areas}. Das kann auf einen Verdrängungseffekt hinweisen, ist aber kein Nachweis dafür.`,
  chain: 'Untergeordnete Elemente, vom Einsatz bis zur Wirkung',
  relatedIndicators: 'Zusammen zu lesen mit:',
  varianceAsked: 'Die Abweichung vom zugesagten Ergebnis überschreitet die Toleranz. Erläutern Sie die Abweichung.',
  explain: 'Abweichung erläutern',
  variance: {
    title: 'Erläuterung der Abweichung',
    cause: 'Ursache',
    causes: {
      effort: 'Einsatz',
      context: 'Kontext',
      definition: 'Definition',
      data: 'Daten',
      delay: 'Verzögerung',
      displacement: 'Verdrängung',
    },
    text: 'Erläuterung in einem Satz',
    consequence: 'Folge',
    consequences: {
      none: 'keine',
      adjust: 'nachsteuern',
      stop: 'einstellen',
      ask_decision: 'Entscheidung beantragen',
    },
  },
  status: {
    open: 'Status überschreiben',
    title: 'Überschriebener Status',
    status: labels.status,
    reason: labels.reason,
    until: 'Bis zu diesem Datum (danach gilt der berechnete Status)',
    withdraw: 'Berechneten Status verwenden',
  },
  history: {
    saveResult: confirmations.expectedResultSaved,
    removeResult: expectedResultRemoved,
    overrideStatus: 'Status überschrieben',
    explainVariance: confirmations.varianceExplained,
    unreadable: 'Der Indikator ist für Sie nicht sichtbar.',
    reason: phrases.reason,
    rule: 'berechneter Status',
    status: (standing, until, reason) => `${standing}, bis ${until}: ${reason}`,
    variance: (cause, why, follows) => `${cause}: ${why} Folge: ${follows}`,
    tolerance: (percent) => `Toleranz ${percent} %`,
    labels: { removed: 'vorher', added: 'nachher' },
  },
  form: {
    titleNew: 'Neues erwartetes Ergebnis',
    title: 'Erwartetes Ergebnis',
    indicator: labels.indicator,
    area: headings.measuredIn,
    withBaseline: 'Mit Ausgangswert',
    baselinePeriod: 'Zeitraum des Ausgangswerts',
    baselineValue: 'Ausgangswert',
    recorded: (value) => `Erfasste Zahl dieses Zeitraums: ${value}.`,
    applyRecorded: (value) => `Erfasste Zahl verwenden (${value})`,
    worseTargetReason: 'Begründung für einen Zielwert, der schlechter ist als die letzte Zahl',
    shape: 'Art des Zielwerts',
    shapes: {
      path: 'gerade Linie vom Ausgangswert zu jedem Zielwert',
      steps: 'eigener Zielwert pro Zeitraum, ohne Zwischenwerte',
      range: 'einzuhaltende Spanne',
    },
    per: 'Zielwerte pro',
    ownPeriods: 'eigene Zeiträume',
    writeLike: (example) => `Zum Beispiel ${example}`,
    pasteHint:
      'Mit der Eingabetaste gehen Sie zum nächsten Zielwert. Sie können Zeilen aus einer Tabellenkalkulation einfügen.',
    period: (number) => `Zeitraum des Zielwerts ${number}`,
    value: (number) => `Zielwert ${number}`,
    low: (number) => `Minimum des Zielwerts ${number}`,
    high: (number) => `Maximum des Zielwerts ${number}`,
    addTarget: 'Zielwert hinzufügen',
    removeTarget: (number) => `Zielwert ${number} entfernen`,
    tolerance: 'Toleranz (% des erwarteten Werts)',
    reason: 'Begründung der Berichtigung',
    whole: 'Geben Sie eine Zahl ein, mit Punkt oder Komma für Dezimalstellen.',
    saved: confirmations.expectedResultSaved,
    removed: expectedResultRemoved,
    removeTitle: 'Dieses erwartete Ergebnis entfernen?',
    removeText: 'Zugesagte Werte bleiben im Verlauf erhalten.',
  },
  issues: {
    PERIOD_INVALID: 'Ein Zeitraum endet vor seinem Beginn.',
    TARGET_VALUE_MISSING: 'Ein Zielwert fehlt.',
    RANGE_INVALID: 'Das Maximum einer Spanne liegt unter dem Minimum.',
    TARGETS_IN_ORDER: 'Geben Sie die Zielwerte in der Reihenfolge ihrer Zeiträume ein, einen pro Zeitraum.',
    BASELINE_AFTER_TARGET: 'Der Ausgangswert muss zeitlich vor den Zielwerten liegen.',
    PATH_NEEDS_BASELINE: 'Eine gerade Linie zum Zielwert setzt einen Ausgangswert voraus.',
    RANGE_REQUIRED: 'Bei diesem Indikator ist weder höher noch niedriger besser. Geben Sie eine Spanne ein.',
    PERIOD_NOT_COUNTED: 'Der Indikator hat keine Zahlen für einen Zeitraum dieser Länge oder mit diesem Beginn.',
    PERIODS_DIFFER: 'Verwenden Sie für den Ausgangswert und jeden Zielwert gleich lange Zeiträume.',
    BASELINE_DIFFERS: 'Der Ausgangswert weicht von der für seinen Zeitraum erfassten Zahl ab.',
    WORSE_THAN_TODAY: 'Ein Zielwert ist schlechter als die letzte erfasste Zahl. Geben Sie eine Begründung an.',
  },
  errors: {
    NOT_FOUND: errors.notFound,
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    CHANGED_CONCURRENTLY:
      'Dieses Ergebnis wurde von jemand anderem geändert. Laden Sie die Seite neu und prüfen Sie die aktuellen Werte.',
    REASON_REQUIRED: 'Dieses Ergebnis wurde in einer Version des Plans zugesagt. Begründen Sie die Berichtigung.',
    UNKNOWN_REFERENCE: 'Wählen Sie einen Indikator und ein Gebiet aus der Liste.',
    EXPECTATION_REJECTED: 'Das erwartete Ergebnis ist unvollständig. Ergänzen Sie die fehlenden Angaben.',
    STATUS_NOT_ALLOWED: 'Ein Indikator, der allein durch Einsatz steigen kann, erhält keine Statusfarbe.',
    PLAN_NOT_BEGUN: 'Der Zeitraum des Plans hat noch nicht begonnen. Vorher hat ein Ergebnis keinen Status.',
    DATE_NOT_IN_FUTURE: 'Wählen Sie ein Datum in der Zukunft.',
  },
  save: actions.save,
  cancel: actions.cancel,
  close: actions.close,
}
