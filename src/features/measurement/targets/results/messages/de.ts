import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  standings: {
    on_track: 'auf Kurs',
    attention: 'Achtung',
    off_track: 'vom Kurs ab',
    no_update: 'ohne Nachricht',
    effort_only: 'mit Aufwand lesen',
    not_computed: 'nicht berechnet',
  },
  document: {
    title: 'Was daraus werden soll',
    note: 'Was versprochen wurde, und was daraus wurde nach den Zahlen, die lesen darf, wer dieses Dokument erstellt hat.',
    noteOthers:
      'Was versprochen wurde, und was daraus wurde nach den Zahlen, wie andere sie sehen dürfen: Kleine Zahlen sind weggelassen.',
    promise: 'Was versprochen wurde.',
    element: 'Element',
    measured: 'Gemessen an',
    baseline: 'Ausgangswert',
    target: 'Zielwert',
    now: 'Zuletzt',
    standing: 'Stand',
    opens:
      'Jede Zahl öffnet sich auf ihre Zeilen, ihre Definition und wer sie genehmigt hat: dem Code folgen, oder ihn eingeben unter',
  },
}
