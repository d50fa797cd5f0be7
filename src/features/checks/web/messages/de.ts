import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameWords<typeof en> = {
  neverChecked: 'Dieser Plan wurde noch nie geprüft',
  neverCheckedText: 'Das geschieht bei der nächsten Änderung, und bevor eine Version festgeschrieben wird.',
  computedAt: (moment) => `Berechnet ${moment}`,
  finding: 'Was verlangt wird',
  severity: 'Gewicht',
  computed: (count) => (count === 1 ? '1 Regel wurde berechnet' : `${count} Regeln wurden berechnet`),
  motiveNote: 'Mindestens zehn Zeichen: Wer die Version liest, muss es verstehen.',
  exceptionText: 'Sie stehen dafür ein, dass dies so bleibt, bis zu dem Tag, den Sie angeben.',
  given: 'Die Ausnahme ist erteilt',
  withdrawn: 'Die Ausnahme ist zurückgezogen',
  until: (on) => `bis ${on}`,
}
