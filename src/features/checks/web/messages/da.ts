import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameWords<typeof en> = {
  neverChecked: 'Denne plan er aldrig kontrolleret',
  neverCheckedText: 'Det sker ved næste ændring, og før en version låses.',
  computedAt: (moment) => `Beregnet ${moment}`,
  finding: 'Hvad der kræves',
  severity: 'Vægt',
  computed: (count) => (count === 1 ? '1 regel er beregnet' : `${count} regler er beregnet`),
  motiveNote: 'Mindst ti tegn: Den, der læser versionen, skal kunne forstå det.',
  exceptionText: 'Du står inde for, at dette forbliver, som det er, indtil den dag, du angiver.',
  given: 'Undtagelsen er givet',
  withdrawn: 'Undtagelsen er trukket tilbage',
  until: (on) => `indtil ${on}`,
  mark: (errors, warnings) =>
    [
      errors === 0 ? '' : errors === 1 ? '1 fejl' : `${errors} fejl`,
      warnings === 0 ? '' : warnings === 1 ? '1 advarsel' : `${warnings} advarsler`,
    ]
      .filter(Boolean)
      .join(', '),
  gaps: 'Hvad der er galt i det, du står inde for',
  noGaps: 'Intet er galt i det, du står inde for',
  noGapsText: 'Kontrollerne af jeres planer finder ingen fejl og ingen advarsel.',
  moreGaps: (count) => (count === 1 ? 'og 1 fund mere' : `og ${count} fund mere`),
}
