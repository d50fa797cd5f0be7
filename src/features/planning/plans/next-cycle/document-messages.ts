import type { Catalogue } from '#shared/messages.ts'

const en = {
  title: 'Previous plan',
  former: (plan: string) => `Previous plan: ${plan}.`,
  left: 'Elements not carried over',
  goesOn: 'Elements carried over',
  previousElement: 'In the previous plan',
  outcome: 'Decision',
  reason: 'Reason',
  withheld: 'Elements of the previous plan that this edition may not include are omitted.',
}

/** Messages of the chapter on the previous plan in a printed plan. */
export const documentMessages: Catalogue<typeof en> = {
  en,
  nl: {
    title: 'Vorig plan',
    former: (plan) => `Vorig plan: ${plan}.`,
    left: 'Niet overgenomen elementen',
    goesOn: 'Overgenomen elementen',
    previousElement: 'In het vorige plan',
    outcome: 'Beslissing',
    reason: 'Motivering',
    withheld: 'Elementen van het vorige plan die deze editie niet mag bevatten, zijn weggelaten.',
  },
  fr: {
    title: 'Plan précédent',
    former: (plan) => `Plan précédent : ${plan}.`,
    left: 'Éléments non repris',
    goesOn: 'Éléments repris',
    previousElement: 'Dans le plan précédent',
    outcome: 'Décision',
    reason: 'Motivation',
    withheld: 'Les éléments du plan précédent qui ne peuvent figurer dans cette édition ont été omis.',
  },
  de: {
    title: 'Voriger Plan',
    former: (plan) => `Voriger Plan: ${plan}.`,
    left: 'Nicht übernommene Elemente',
    goesOn: 'Übernommene Elemente',
    previousElement: 'Im vorigen Plan',
    outcome: 'Entscheidung',
    reason: 'Begründung',
    withheld: 'Elemente des vorigen Plans, die diese Fassung nicht enthalten darf, wurden weggelassen.',
  },
  da: {
    title: 'Forrige plan',
    former: (plan) => `Forrige plan: ${plan}.`,
    left: 'Elementer, der ikke er videreført',
    goesOn: 'Videreførte elementer',
    previousElement: 'I den forrige plan',
    outcome: 'Beslutning',
    reason: 'Begrundelse',
    withheld: 'Elementer fra den forrige plan, som denne udgave ikke må indeholde, er udeladt.',
  },
}
