import { actionMessages } from '#shared/action-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  preparation_step: {
    action: 'complete a preparation step of a plan',
    title: (step: string) => `Prepare: ${step}`,
    step: actionMessages.en.open,
  },
}

/** The texts of the tasks that the slice creates. */
export const nextCycleTaskMessages: Catalogue<typeof en> = {
  en,
  nl: {
    preparation_step: {
      action: 'een voorbereidende stap van een plan afronden',
      title: (step) => `Voorbereiden: ${step}`,
      step: actionMessages.nl.open,
    },
  },
  fr: {
    preparation_step: {
      action: 'terminer une étape préparatoire d’un plan',
      title: (step) => `À préparer : ${step}`,
      step: actionMessages.fr.open,
    },
  },
  de: {
    preparation_step: {
      action: 'einen Vorbereitungsschritt eines Plans abschließen',
      title: (step) => `Vorbereiten: ${step}`,
      step: actionMessages.de.open,
    },
  },
  da: {
    preparation_step: {
      action: 'gennemføre et forberedende trin for en plan',
      title: (step) => `Forbered: ${step}`,
      step: actionMessages.da.open,
    },
  },
}
