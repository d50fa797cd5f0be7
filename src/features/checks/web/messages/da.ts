import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameWords<typeof en> = {
  neverChecked: 'Denne plan er aldrig kontrolleret',
  neverCheckedText: 'Det sker ved næste ændring, og før en version fryses.',
  computedAt: (moment) => `Beregnet ${moment}`,
  finding: 'Hvad der kræves',
  severity: 'Vægt',
  computed: (count) => (count === 1 ? '1 regel er beregnet' : `${count} regler er beregnet`),
  motiveNote: 'Mindst ti tegn: Den, der læser versionen, skal kunne forstå det.',
  exceptionText: 'Du står inde for, at dette forbliver, som det er, indtil den dag, du angiver.',
  given: 'Undtagelsen er givet',
  withdrawn: 'Undtagelsen er trukket tilbage',
  until: (on) => `indtil ${on}`,
}
