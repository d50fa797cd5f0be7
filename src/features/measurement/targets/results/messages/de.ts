import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  statuses: {
    on_track: 'auf Kurs',
    attention: 'Handlungsbedarf',
    off_track: 'nicht auf Kurs',
    no_update: 'keine Aktualisierung',
    effort_only: 'Einsatzindikator',
    not_computed: statuses.notComputed,
  },
  reasons: {
    NO_TARGET: 'Es ist kein Zielwert festgelegt.',
    AMBIGUOUS: 'Ein Anstieg kann auch auf mehr Einsatz hinweisen. Daher gibt es keine Statusfarbe.',
    PLAN_NOT_BEGUN: 'Der Zeitraum des Plans hat noch nicht begonnen. Vorher gibt es keinen Status.',
    WITHHELD: 'Ein Teil der Zahlen ist für Sie nicht sichtbar.',
    PERIODS_DIFFER: 'Die Zielwerte, der Ausgangswert und die Zahlen haben keine gleich langen Zeiträume.',
    NO_DIRECTION: 'Bei diesem Indikator ist weder höher noch niedriger besser, und der Zielwert ist keine Spanne.',
    BASELINE_DIFFERS:
      'Der Ausgangswert weicht von der erfassten Zahl ab, und mit der erfassten Zahl ist der Status anders. Berichtigen Sie den Ausgangswert.',
    FIGURES_MISSING: 'Im letzten Zeitraum fehlen Zahlen von Gebieten.',
    NO_FIGURE_YET: 'Es gibt noch keine Zahl für einen vollständigen Zeitraum des Plans.',
    UPDATE_OVERDUE: 'Die Zahl für den nächsten Zeitraum ist überfällig oder unvollständig.',
    TOO_FEW: 'Eine einzelne Zahl zeigt keinen Trend, und für ihren Zeitraum wurde kein Ergebnis zugesagt.',
    AS_EXPECTED: 'Innerhalb der Toleranz des für diesen Zeitraum zugesagten Ergebnisses oder besser.',
    BEHIND: 'Schlechter als das für diesen Zeitraum zugesagte Ergebnis, aber besser als der Ausgangswert.',
    NO_BETTER_THAN_BASELINE: 'Nicht besser als der Ausgangswert.',
    TARGET_MISSED: 'Der Zeitraum des Zielwerts ist abgelaufen und der Zielwert wurde verfehlt.',
    TREND_REACHES_TARGET: 'Mit dem Trend der letzten Zeiträume wird der Zielwert erreicht.',
    TREND_MISSES_TARGET: 'Mit dem Trend der letzten Zeiträume wird der Zielwert nicht erreicht.',
    OUTSIDE_RANGE: 'Knapp außerhalb der Spanne.',
    FAR_OUTSIDE_RANGE: 'Um mehr als die Toleranz außerhalb der Spanne.',
  },
  document: {
    title: 'Erwartete Ergebnisse',
    description: 'Zugesagte und tatsächliche Ergebnisse nach den Zahlen, die die erstellende Person lesen darf.',
    descriptionForOthers:
      'Zugesagte und tatsächliche Ergebnisse nach den Zahlen, die externe Leser sehen dürfen. Geringe Fallzahlen werden nicht ausgewiesen.',
    promise: 'Zugesagte Ergebnisse.',
    element: labels.element,
    measured: 'Gemessen mit',
    baseline: 'Ausgangswert',
    target: 'Zielwert',
    period: labels.period,
    targetsOf: (title) => `Zielwerte: ${title}`,
    targetsInTable: (count, title) => `${count} Zielwerte: siehe Tabelle „Zielwerte: ${title}“`,
    recorded: (value) => `erfasst: ${value}`,
    worseTargetReason: (reason) => `Begründung für einen Zielwert, der schlechter ist als die damalige Zahl: ${reason}`,
    provisional: statuses.provisional,
    counts: 'Ergebnisse nach Status',
    quarter: (number, year) => `Q${number} ${year}`,
    now: 'Neueste Zahl',
    status: labels.status,
    opens:
      'Jede Zahl lässt sich auf ihre Quellzeilen, ihre Definition und ihre Billigung zurückführen. Folgen Sie dem Code oder geben Sie ihn ein unter',
  },
}
