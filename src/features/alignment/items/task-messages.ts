import { actionMessages } from '#shared/action-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  answer_items: {
    action: 'answer these items',
    title: (what: string) => `Answer “${what}”`,
    step: actionMessages.en.answer,
  },
  answer_agreement: {
    action: 'answer a request for agreement',
    title: (what: string) => `Answer the request for agreement on “${what}”`,
    step: actionMessages.en.answer,
  },
}

/** The texts of the tasks that the slice creates. */
export const itemsTaskMessages: Catalogue<typeof en> = {
  en,
  nl: {
    answer_items: {
      action: 'deze punten beantwoorden',
      title: (what) => `“${what}” beantwoorden`,
      step: actionMessages.nl.answer,
    },
    answer_agreement: {
      action: 'een vraag om akkoord beantwoorden',
      title: (what) => `De vraag om akkoord over “${what}” beantwoorden`,
      step: actionMessages.nl.answer,
    },
  },
  fr: {
    answer_items: {
      action: 'répondre à ces points',
      title: (what) => `Répondre à « ${what} »`,
      step: actionMessages.fr.answer,
    },
    answer_agreement: {
      action: 'répondre à une demande d’accord',
      title: (what) => `Répondre à la demande d’accord sur « ${what} »`,
      step: actionMessages.fr.answer,
    },
  },
  de: {
    answer_items: {
      action: 'diese Punkte beantworten',
      title: (what) => `„${what}“ beantworten`,
      step: actionMessages.de.answer,
    },
    answer_agreement: {
      action: 'eine Bitte um Zustimmung beantworten',
      title: (what) => `Die Bitte um Zustimmung zu „${what}“ beantworten`,
      step: actionMessages.de.answer,
    },
  },
  da: {
    answer_items: {
      action: 'besvare disse punkter',
      title: (what) => `Besvar »${what}«`,
      step: actionMessages.da.answer,
    },
    answer_agreement: {
      action: 'besvare en anmodning om en aftale',
      title: (what) => `Besvar anmodningen om aftale om »${what}«`,
      step: actionMessages.da.answer,
    },
  },
}
