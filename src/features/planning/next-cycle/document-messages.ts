import { headingMessages } from '#shared/heading-messages/index.ts'
import { labelMessages } from '#shared/label-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  title: headingMessages.en.previousPlan,
  previousPlan: (plan: string) => `Previous plan: ${plan}.`,
  left: 'Elements not carried over',
  goesOn: 'Elements carried over',
  previousElement: 'In the previous plan',
  outcome: labelMessages.en.decision,
  reason: labelMessages.en.reason,
  withheld: 'Elements of the previous plan that this edition may not include are omitted.',
}

/** Messages of the chapter on the previous plan in a printed plan. */
export const documentMessages: Catalogue<typeof en> = {
  en,
  nl: {
    title: headingMessages.nl.previousPlan,
    previousPlan: (plan) => `Vorig plan: ${plan}.`,
    left: 'Niet overgenomen elementen',
    goesOn: 'Overgenomen elementen',
    previousElement: 'In het vorige plan',
    outcome: labelMessages.nl.decision,
    reason: labelMessages.nl.reason,
    withheld: 'Elementen van het vorige plan die deze editie niet mag bevatten, zijn weggelaten.',
  },
  fr: {
    title: headingMessages.fr.previousPlan,
    previousPlan: (plan) => `Plan précédent : ${plan}.`,
    left: 'Éléments non repris',
    goesOn: 'Éléments repris',
    previousElement: 'Dans le plan précédent',
    outcome: labelMessages.fr.decision,
    reason: labelMessages.fr.reason,
    withheld: 'Les éléments du plan précédent qui ne peuvent figurer dans cette édition ont été omis.',
  },
  de: {
    title: headingMessages.de.previousPlan,
    previousPlan: (plan) => `Voriger Plan: ${plan}.`,
    left: 'Nicht übernommene Elemente',
    goesOn: 'Übernommene Elemente',
    previousElement: 'Im vorigen Plan',
    outcome: labelMessages.de.decision,
    reason: labelMessages.de.reason,
    withheld: 'Elemente des vorigen Plans, die diese Fassung nicht enthalten darf, wurden weggelassen.',
  },
  da: {
    title: headingMessages.da.previousPlan,
    previousPlan: (plan) => `Forrige plan: ${plan}.`,
    left: 'Elementer, der ikke er videreført',
    goesOn: 'Videreførte elementer',
    previousElement: 'I den forrige plan',
    outcome: labelMessages.da.decision,
    reason: labelMessages.da.reason,
    withheld: 'Elementer fra den forrige plan, som denne udgave ikke må indeholde, er udeladt.',
  },
}
