import { actionMessages } from '#shared/action-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  react_to_round: {
    action: 'comment on a draft',
    title: (what: string) => `Comment on “${what}”`,
    step: 'Comment',
  },
  round_reminder: {
    action: 'reminder: comment on a draft',
    title: (what: string) => `Reminder: comment on “${what}”`,
    step: 'Comment',
  },
  answer_comments: {
    action: 'respond to the comments on a plan',
    title: (what: string) => `Answer the comments on “${what}”`,
    step: actionMessages.en.answer,
  },
}

/** The texts of the tasks that the slice creates. */
export const commentsTaskMessages: Catalogue<typeof en> = {
  en,
  nl: {
    react_to_round: {
      action: 'opmerkingen geven bij een ontwerp',
      title: (what) => `Opmerkingen geven bij “${what}”`,
      step: 'Reageren',
    },
    round_reminder: {
      action: 'herinnering: opmerkingen geven bij een ontwerp',
      title: (what) => `Herinnering: opmerkingen geven bij “${what}”`,
      step: 'Reageren',
    },
    answer_comments: {
      action: 'de opmerkingen bij een plan beantwoorden',
      title: (what) => `De opmerkingen bij “${what}” beantwoorden`,
      step: actionMessages.nl.answer,
    },
  },
  fr: {
    react_to_round: {
      action: 'faire des remarques sur un projet',
      title: (what) => `Formuler des remarques sur « ${what} »`,
      step: 'Réagir',
    },
    round_reminder: {
      action: 'rappel : faire des remarques sur un projet',
      title: (what) => `Rappel : formuler des remarques sur « ${what} »`,
      step: 'Réagir',
    },
    answer_comments: {
      action: 'répondre aux remarques sur un plan',
      title: (what) => `Répondre aux remarques sur « ${what} »`,
      step: actionMessages.fr.answer,
    },
  },
  de: {
    react_to_round: {
      action: 'Anmerkungen zu einem Entwurf abgeben',
      title: (what) => `Anmerkungen zu „${what}“ abgeben`,
      step: 'Anmerkung abgeben',
    },
    round_reminder: {
      action: 'Erinnerung: Anmerkungen zu einem Entwurf abgeben',
      title: (what) => `Erinnerung: Anmerkungen zu „${what}“ abgeben`,
      step: 'Anmerkung abgeben',
    },
    answer_comments: {
      action: 'die Anmerkungen zu einem Plan beantworten',
      title: (what) => `Die Anmerkungen zu „${what}“ beantworten`,
      step: actionMessages.de.answer,
    },
  },
  da: {
    react_to_round: {
      action: 'afgive bemærkninger til et udkast',
      title: (what) => `Afgiv bemærkninger til »${what}«`,
      step: 'Afgiv bemærkninger',
    },
    round_reminder: {
      action: 'påmindelse: afgive bemærkninger til et udkast',
      title: (what) => `Påmindelse: afgiv bemærkninger til »${what}«`,
      step: 'Afgiv bemærkninger',
    },
    answer_comments: {
      action: 'besvare bemærkningerne til en plan',
      title: (what) => `Besvar bemærkningerne til »${what}«`,
      step: actionMessages.da.answer,
    },
  },
}
