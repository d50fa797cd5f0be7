import type { Catalogue } from '#shared/messages.ts'
import { planMessages } from '../../messages/index.ts'

const en = {
  title: 'What goes on from the former plan',
  fields: {
    from: 'from the former plan',
    plan: 'plan',
    key: 'element',
    outcome: 'what became of it',
    reason: 'motive',
    element: 'became',
  },
  codes: { outcome: planMessages.en.outcomes },
}

/** Messages for carried-over elements in a comparison of two moments of a plan. */
export const carriedOverRowMessages: Catalogue<typeof en> = {
  en,
  nl: {
    title: 'Wat overgaat uit het vorige plan',
    fields: {
      from: 'uit het vorige plan',
      plan: 'plan',
      key: 'element',
      outcome: 'wat ervan werd',
      reason: 'motivering',
      element: 'werd',
    },
    codes: { outcome: planMessages.nl.outcomes },
  },
  fr: {
    title: 'Ce qui est repris du plan précédent',
    fields: {
      from: 'du plan précédent',
      plan: 'plan',
      key: 'élément',
      outcome: 'ce qu’il en est devenu',
      reason: 'motif',
      element: 'est devenu',
    },
    codes: { outcome: planMessages.fr.outcomes },
  },
  de: {
    title: 'Was aus dem vorigen Plan übernommen wird',
    fields: {
      from: 'aus dem vorigen Plan',
      plan: 'Plan',
      key: 'Element',
      outcome: 'was daraus wurde',
      reason: 'Begründung',
      element: 'wurde zu',
    },
    codes: { outcome: planMessages.de.outcomes },
  },
  da: {
    title: 'Hvad der videreføres fra den forrige plan',
    fields: {
      from: 'fra den forrige plan',
      plan: 'plan',
      key: 'element',
      outcome: 'hvad det blev til',
      reason: 'begrundelse',
      element: 'blev til',
    },
    codes: { outcome: planMessages.da.outcomes },
  },
}
