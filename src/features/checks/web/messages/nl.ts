import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameWords<typeof en> = {
  neverChecked: 'Dit plan werd nog nooit gecontroleerd',
  neverCheckedText: 'Dat gebeurt bij de volgende wijziging, en voor een versie wordt vastgelegd.',
  computedAt: (moment) => `Berekend ${moment}`,
  finding: 'Wat gevraagd wordt',
  severity: 'Gewicht',
  computed: (count) => (count === 1 ? '1 regel werd berekend' : `${count} regels werden berekend`),
  motiveNote: 'Minstens tien tekens: wie de versie leest, moet het begrijpen.',
  exceptionText: 'U staat ervoor in dat dit zo blijft, tot de dag die u opgeeft.',
  given: 'De uitzondering is gegeven',
  withdrawn: 'De uitzondering is ingetrokken',
  until: (on) => `tot ${on}`,
  mark: (errors, warnings) =>
    [
      errors === 0 ? '' : errors === 1 ? '1 fout' : `${errors} fouten`,
      warnings === 0 ? '' : warnings === 1 ? '1 waarschuwing' : `${warnings} waarschuwingen`,
    ]
      .filter(Boolean)
      .join(', '),
  gaps: 'Wat fout zit in wat u verantwoordt',
  noGaps: 'Niets zit fout in wat u verantwoordt',
  noGapsText: 'De controles van uw plannen vinden geen fout en geen waarschuwing.',
  moreGaps: (count) => (count === 1 ? 'en nog 1 bevinding' : `en nog ${count} bevindingen`),
}
