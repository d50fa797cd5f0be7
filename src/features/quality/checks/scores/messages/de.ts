import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
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
}
