import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  statuses: {
    on_track: 'auf Kurs',
    attention: 'Handlungsbedarf',
    off_track: 'nicht auf Kurs',
    no_update: 'keine Aktualisierung',
    effort_only: 'Einsatzindikator',
    not_computed: 'nicht berechnet',
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
    quarter: (number, year) => `Q${number} ${year}`,
    now: 'Neueste Zahl',
    status: labels.status,
    opens:
      'Jede Zahl lässt sich auf ihre Quellzeilen, ihre Definition und ihre Billigung zurückführen. Folgen Sie dem Code oder geben Sie ihn ein unter',
  },
}
