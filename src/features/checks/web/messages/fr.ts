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
  mark: (errors, warnings) =>
    [
      errors === 0 ? '' : errors === 1 ? '1 erreur' : `${errors} erreurs`,
      warnings === 0 ? '' : warnings === 1 ? '1 avertissement' : `${warnings} avertissements`,
    ]
      .filter(Boolean)
      .join(', '),
  gaps: 'Ce qui ne va pas dans ce dont vous répondez',
  noGaps: 'Rien ne cloche dans ce dont vous répondez',
  noGapsText: 'Les contrôles de vos plans ne trouvent ni erreur ni avertissement.',
  moreGaps: (count) => (count === 1 ? 'et encore 1 constat' : `et encore ${count} constats`),
}
