import { da as daActions } from '#shared/action-messages/da.ts'
import { de as deActions } from '#shared/action-messages/de.ts'
import { en as enActions } from '#shared/action-messages/en.ts'
import { fr as frActions } from '#shared/action-messages/fr.ts'
import { nl as nlActions } from '#shared/action-messages/nl.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  cascade_step: {
    action: 'deliver a follow-up plan or answer',
    title: (step: string) => `Overdue: ${step}`,
    step: enActions.open,
  },
}

/** The texts of the tasks that the slice creates. */
export const cascadeTaskMessages: Catalogue<typeof en> = {
  en,
  nl: {
    cascade_step: {
      action: 'een vervolgplan of antwoord aanleveren',
      title: (step) => `Te laat: ${step}`,
      step: nlActions.open,
    },
  },
  fr: {
    cascade_step: {
      action: 'fournir un plan dérivé ou une réponse',
      title: (step) => `En retard : ${step}`,
      step: frActions.open,
    },
  },
  de: {
    cascade_step: {
      action: 'einen Folgeplan oder eine Antwort vorlegen',
      title: (step) => `Überfällig: ${step}`,
      step: deActions.open,
    },
  },
  da: {
    cascade_step: {
      action: 'levere en opfølgende plan eller et svar',
      title: (step) => `Forsinket: ${step}`,
      step: daActions.open,
    },
  },
}
