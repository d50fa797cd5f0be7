import { actionMessages } from '#shared/action-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  answer_items: {
    action: 'answer these items',
    title: (what: string) => `Answer “${what}”`,
    step: actionMessages.en.answer,
  },
  answer_release_withdrawn: {
    action: 'acknowledge that a release of answers was withdrawn',
    title: (what: string) => `The release of your answers to “${what}” was withdrawn`,
    step: 'Read the reason',
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
    answer_release_withdrawn: {
      action: 'ervan kennisnemen dat een vrijgave van antwoorden is ingetrokken',
      title: (what) => `De vrijgave van uw antwoorden op “${what}” is ingetrokken`,
      step: 'De motivering lezen',
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
    answer_release_withdrawn: {
      action: 'prendre connaissance du retrait d’une divulgation de réponses',
      title: (what) => `La divulgation de vos réponses à « ${what} » a été retirée`,
      step: 'Lire la motivation',
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
    answer_release_withdrawn: {
      action: 'den Rückzug einer Freigabe von Antworten zur Kenntnis nehmen',
      title: (what) => `Die Freigabe Ihrer Antworten auf „${what}“ wurde zurückgezogen`,
      step: 'Die Begründung lesen',
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
    answer_release_withdrawn: {
      action: 'tage til efterretning, at en frigivelse af svar er trukket tilbage',
      title: (what) => `Frigivelsen af jeres svar på »${what}« er trukket tilbage`,
      step: 'Læs begrundelsen',
    },
    answer_agreement: {
      action: 'besvare en anmodning om en aftale',
      title: (what) => `Besvar anmodningen om aftale om »${what}«`,
      step: actionMessages.da.answer,
    },
  },
}
