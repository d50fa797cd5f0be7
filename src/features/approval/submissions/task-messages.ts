import { actionMessages } from '#shared/action-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  receive_plan: {
    action: 'confirm receipt of a plan',
    title: (what: string) => `Confirm receipt of “${what}”`,
    step: 'Confirm receipt',
  },
  complete_plan: {
    action: 'complete a plan that was sent',
    title: (what: string) => `Complete “${what}”`,
    step: 'Complete',
  },
  answer_question: {
    action: 'answer a question from a member',
    title: (what: string) => `Answer a question about “${what}”`,
    step: actionMessages.en.answer,
  },
}

/** The texts of the tasks that the slice creates. */
export const submissionsTaskMessages: Catalogue<typeof en> = {
  en,
  nl: {
    receive_plan: {
      action: 'de ontvangst van een plan bevestigen',
      title: (what) => `De ontvangst van “${what}” bevestigen`,
      step: 'Ontvangst bevestigen',
    },
    complete_plan: {
      action: 'een verzonden plan aanvullen',
      title: (what) => `“${what}” aanvullen`,
      step: 'Aanvullen',
    },
    answer_question: {
      action: 'een vraag van een lid beantwoorden',
      title: (what) => `Een vraag over “${what}” beantwoorden`,
      step: actionMessages.nl.answer,
    },
  },
  fr: {
    receive_plan: {
      action: 'accuser réception d’un plan',
      title: (what) => `Accuser réception de « ${what} »`,
      step: 'Accuser réception',
    },
    complete_plan: {
      action: 'compléter un plan envoyé',
      title: (what) => `Compléter « ${what} »`,
      step: 'Compléter',
    },
    answer_question: {
      action: 'répondre à une question d’un membre',
      title: (what) => `Répondre à une question sur « ${what} »`,
      step: actionMessages.fr.answer,
    },
  },
  de: {
    receive_plan: {
      action: 'den Empfang eines Plans bestätigen',
      title: (what) => `Den Empfang von „${what}“ bestätigen`,
      step: 'Empfang bestätigen',
    },
    complete_plan: {
      action: 'einen übersandten Plan ergänzen',
      title: (what) => `„${what}“ ergänzen`,
      step: 'Ergänzen',
    },
    answer_question: {
      action: 'die Frage eines Mitglieds beantworten',
      title: (what) => `Eine Frage zu „${what}“ beantworten`,
      step: actionMessages.de.answer,
    },
  },
  da: {
    receive_plan: {
      action: 'bekræfte modtagelsen af en plan',
      title: (what) => `Bekræft modtagelsen af »${what}«`,
      step: 'Bekræft modtagelsen',
    },
    complete_plan: {
      action: 'supplere en sendt plan',
      title: (what) => `Supplér »${what}«`,
      step: 'Supplér',
    },
    answer_question: {
      action: 'besvare et spørgsmål fra et medlem',
      title: (what) => `Besvar et spørgsmål om »${what}«`,
      step: actionMessages.da.answer,
    },
  },
}
