import { da as daActions } from '#shared/action-messages/da.ts'
import { de as deActions } from '#shared/action-messages/de.ts'
import { en as enActions } from '#shared/action-messages/en.ts'
import { fr as frActions } from '#shared/action-messages/fr.ts'
import { nl as nlActions } from '#shared/action-messages/nl.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  answer_consultation: {
    action: 'state what you expect of a plan',
    title: (what: string) => `State your expectations: ${what}`,
    step: enActions.answer,
  },
}

/** The texts of the tasks that the slice creates. */
export const consultationsTaskMessages: Catalogue<typeof en> = {
  en,
  nl: {
    answer_consultation: {
      action: 'uw verwachtingen voor een plan meedelen',
      title: (what) => `Uw verwachtingen meedelen: ${what}`,
      step: nlActions.answer,
    },
  },
  fr: {
    answer_consultation: {
      action: 'faire part de vos attentes pour un plan',
      title: (what) => `Communiquer vos attentes : ${what}`,
      step: frActions.answer,
    },
  },
  de: {
    answer_consultation: {
      action: 'Ihre Erwartungen an einen Plan mitteilen',
      title: (what) => `Ihre Erwartungen mitteilen: ${what}`,
      step: deActions.answer,
    },
  },
  da: {
    answer_consultation: {
      action: 'oplyse, hvad du forventer af en plan',
      title: (what) => `Oplys dine forventninger: ${what}`,
      step: daActions.answer,
    },
  },
}
