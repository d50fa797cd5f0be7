import { actionMessages } from '#shared/action-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  cascade_step: {
    action: 'deliver a follow-up plan or answer',
    title: (step: string) => `Overdue: ${step}`,
    step: actionMessages.en.open,
  },
}

/** The texts of the tasks that the slice creates. */
export const cascadeTaskMessages: Catalogue<typeof en> = {
  en,
  nl: {
    cascade_step: {
      action: 'een vervolgplan of antwoord aanleveren',
      title: (step) => `Te laat: ${step}`,
      step: actionMessages.nl.open,
    },
  },
  fr: {
    cascade_step: {
      action: 'fournir un plan dérivé ou une réponse',
      title: (step) => `En retard : ${step}`,
      step: actionMessages.fr.open,
    },
  },
  de: {
    cascade_step: {
      action: 'einen Folgeplan oder eine Antwort vorlegen',
      title: (step) => `Überfällig: ${step}`,
      step: actionMessages.de.open,
    },
  },
  da: {
    cascade_step: {
      action: 'levere en opfølgende plan eller et svar',
      title: (step) => `Forsinket: ${step}`,
      step: actionMessages.da.open,
    },
  },
}
