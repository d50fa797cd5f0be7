import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameWords<typeof en> = {
  neverChecked: 'Ce plan n’a jamais été contrôlé',
  neverCheckedText: 'Il le sera à sa prochaine modification, et avant qu’une version soit figée.',
  computedAt: (moment) => `Calculé le ${moment}`,
  finding: 'Ce qui est demandé',
  severity: 'Poids',
  computed: (count) => (count === 1 ? '1 règle a été calculée' : `${count} règles ont été calculées`),
  motiveNote: 'Au moins dix caractères : qui lit la version doit comprendre.',
  exceptionText: 'Vous répondez de laisser ceci tel quel, jusqu’au jour que vous indiquez.',
  given: 'L’exception est accordée',
  withdrawn: 'L’exception est retirée',
  until: (on) => `jusqu’au ${on}`,
}
