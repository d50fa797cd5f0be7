import { actionMessages } from '#shared/action-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  answer_signal: {
    action: 'answer this signal',
    title: (what: string) => `Answer the signal “${what}”`,
    step: actionMessages.en.answer,
  },
}

/** The texts of the tasks that the slice creates. */
export const signalsTaskMessages: Catalogue<typeof en> = {
  en,
  nl: {
    answer_signal: {
      action: 'dit signaal beantwoorden',
      title: (what) => `Het signaal “${what}” beantwoorden`,
      step: actionMessages.nl.answer,
    },
  },
  fr: {
    answer_signal: {
      action: 'répondre à ce signal',
      title: (what) => `Répondre au signal « ${what} »`,
      step: actionMessages.fr.answer,
    },
  },
  de: {
    answer_signal: {
      action: 'dieses Signal beantworten',
      title: (what) => `Das Signal „${what}“ beantworten`,
      step: actionMessages.de.answer,
    },
  },
  da: {
    answer_signal: {
      action: 'besvare dette signal',
      title: (what) => `Besvar signalet »${what}«`,
      step: actionMessages.da.answer,
    },
  },
}
