import { da as daActions } from '#shared/action-messages/da.ts'
import { de as deActions } from '#shared/action-messages/de.ts'
import { en as enActions } from '#shared/action-messages/en.ts'
import { fr as frActions } from '#shared/action-messages/fr.ts'
import { nl as nlActions } from '#shared/action-messages/nl.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  answer_signal: {
    action: 'answer this signal',
    title: (what: string) => `Answer the signal “${what}”`,
    step: enActions.answer,
  },
}

/** The texts of the tasks that the slice creates. */
export const signalsTaskMessages: Catalogue<typeof en> = {
  en,
  nl: {
    answer_signal: {
      action: 'dit signaal beantwoorden',
      title: (what) => `Het signaal “${what}” beantwoorden`,
      step: nlActions.answer,
    },
  },
  fr: {
    answer_signal: {
      action: 'répondre à ce signal',
      title: (what) => `Répondre au signal « ${what} »`,
      step: frActions.answer,
    },
  },
  de: {
    answer_signal: {
      action: 'dieses Signal beantworten',
      title: (what) => `Das Signal „${what}“ beantworten`,
      step: deActions.answer,
    },
  },
  da: {
    answer_signal: {
      action: 'besvare dette signal',
      title: (what) => `Besvar signalet »${what}«`,
      step: daActions.answer,
    },
  },
}
