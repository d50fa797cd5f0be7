import { actionMessages } from '#shared/action-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  answer_consultation: {
    action: 'state what you expect of a plan',
    title: (what: string) => `State your expectations: ${what}`,
    step: actionMessages.en.answer,
  },
}

/** The texts of the tasks that the slice creates. */
export const consultationsTaskMessages: Catalogue<typeof en> = {
  en,
  nl: {
    answer_consultation: {
      action: 'uw verwachtingen voor een plan meedelen',
      title: (what) => `Uw verwachtingen meedelen: ${what}`,
      step: actionMessages.nl.answer,
    },
  },
  fr: {
    answer_consultation: {
      action: 'faire part de vos attentes pour un plan',
      title: (what) => `Communiquer vos attentes : ${what}`,
      step: actionMessages.fr.answer,
    },
  },
  de: {
    answer_consultation: {
      action: 'Ihre Erwartungen an einen Plan mitteilen',
      title: (what) => `Ihre Erwartungen mitteilen: ${what}`,
      step: actionMessages.de.answer,
    },
  },
  da: {
    answer_consultation: {
      action: 'oplyse, hvad du forventer af en plan',
      title: (what) => `Oplys dine forventninger: ${what}`,
      step: actionMessages.da.answer,
    },
  },
}
