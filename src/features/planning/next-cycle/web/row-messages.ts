import { planMessages } from '#features/planning/plans/messages/index.ts'
import { kindMessages } from '#shared/kind-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  title: 'Elements of the previous plan',
  fields: {
    from: 'element of the previous plan',
    plan: 'plan',
    key: kindMessages.en.element,
    outcome: 'decision',
    reason: 'reason',
    element: 'element in the new plan',
  },
  codes: { outcome: planMessages.en.outcomes },
}

/** Messages for carried-over elements in a comparison of two moments of a plan. */
export const carriedOverRowMessages: Catalogue<typeof en> = {
  en,
  nl: {
    title: 'Elementen van het vorige plan',
    fields: {
      from: 'element van het vorige plan',
      plan: 'plan',
      key: kindMessages.nl.element,
      outcome: 'beslissing',
      reason: 'motivering',
      element: 'element in het nieuwe plan',
    },
    codes: { outcome: planMessages.nl.outcomes },
  },
  fr: {
    title: 'Éléments du plan précédent',
    fields: {
      from: 'élément du plan précédent',
      plan: 'plan',
      key: kindMessages.fr.element,
      outcome: 'décision',
      reason: 'motivation',
      element: 'élément dans le nouveau plan',
    },
    codes: { outcome: planMessages.fr.outcomes },
  },
  de: {
    title: 'Elemente des vorigen Plans',
    fields: {
      from: 'Element des vorigen Plans',
      plan: 'Plan',
      key: kindMessages.de.element,
      outcome: 'Entscheidung',
      reason: 'Begründung',
      element: 'Element im neuen Plan',
    },
    codes: { outcome: planMessages.de.outcomes },
  },
  da: {
    title: 'Elementer fra den forrige plan',
    fields: {
      from: 'element fra den forrige plan',
      plan: 'plan',
      key: kindMessages.da.element,
      outcome: 'beslutning',
      reason: 'begrundelse',
      element: 'element i den nye plan',
    },
    codes: { outcome: planMessages.da.outcomes },
  },
}
