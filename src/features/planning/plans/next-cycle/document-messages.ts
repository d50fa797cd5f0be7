import type { Catalogue } from '#shared/messages.ts'

const en = {
  title: 'What becomes of the former plan',
  former: (plan: string) => `The former plan: ${plan}.`,
  left: 'What is gone, and why',
  goesOn: 'What goes on, and why',
  what: 'In the former plan',
  outcome: 'Outcome',
  reason: 'Motive',
  withheld: 'Left out of this rendition: elements of the former plan that it may not speak of.',
}

/** Messages of the chapter on the previous plan in a printed plan. */
export const documentMessages: Catalogue<typeof en> = {
  en,
  nl: {
    title: 'Wat er van het vorige plan wordt',
    former: (plan) => `Het vorige plan: ${plan}.`,
    left: 'Wat wegvalt, en waarom',
    goesOn: 'Wat doorgaat, en waarom',
    what: 'In het vorige plan',
    outcome: 'Uitkomst',
    reason: 'Motivering',
    withheld: 'Weggelaten uit deze versie: elementen van het vorige plan waarover zij niet mag spreken.',
  },
  fr: {
    title: 'Ce que devient le plan précédent',
    former: (plan) => `Le plan précédent : ${plan}.`,
    left: 'Ce qui disparaît, et pourquoi',
    goesOn: 'Ce qui continue, et pourquoi',
    what: 'Dans le plan précédent',
    outcome: 'Suite',
    reason: 'Motif',
    withheld: 'Omis de cette version : des éléments du plan précédent dont elle ne peut parler.',
  },
  de: {
    title: 'Was aus dem vorigen Plan wird',
    former: (plan) => `Der vorige Plan: ${plan}.`,
    left: 'Was entfällt, und warum',
    goesOn: 'Was weitergeht, und warum',
    what: 'Im vorigen Plan',
    outcome: 'Ergebnis',
    reason: 'Begründung',
    withheld: 'In dieser Fassung ausgelassen: Elemente des vorigen Plans, von denen sie nicht sprechen darf.',
  },
  da: {
    title: 'Hvad der bliver af den forrige plan',
    former: (plan) => `Den forrige plan: ${plan}.`,
    left: 'Hvad der udgår, og hvorfor',
    goesOn: 'Hvad der fortsætter, og hvorfor',
    what: 'I den forrige plan',
    outcome: 'Udfald',
    reason: 'Begrundelse',
    withheld: 'Udeladt i denne udgave: elementer fra den forrige plan, som den ikke må omtale.',
  },
}
