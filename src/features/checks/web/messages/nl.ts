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
}
