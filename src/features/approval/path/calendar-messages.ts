import type { Catalogue } from '#shared/messages.ts'
import { phraseMessages } from '#shared/phrase-messages/index.ts'

const en = {
  kinds: { step: 'Procedure step' },
  events: {
    step: { begins: phraseMessages.en.latestStart, ready: phraseMessages.en.toBeCompleted, requested: 'response due' },
  },
}

/** The texts of the dates of the slice in the calendar. */
export const pathCalendarMessages: Catalogue<typeof en> = {
  en,
  nl: {
    kinds: { step: 'Procedurestap' },
    events: {
      step: {
        begins: phraseMessages.nl.latestStart,
        ready: phraseMessages.nl.toBeCompleted,
        requested: 'antwoord verwacht',
      },
    },
  },
  fr: {
    kinds: { step: 'Étape de procédure' },
    events: {
      step: {
        begins: phraseMessages.fr.latestStart,
        ready: phraseMessages.fr.toBeCompleted,
        requested: 'réponse attendue',
      },
    },
  },
  de: {
    kinds: { step: 'Verfahrensschritt' },
    events: {
      step: {
        begins: phraseMessages.de.latestStart,
        ready: phraseMessages.de.toBeCompleted,
        requested: 'Antwort fällig',
      },
    },
  },
  da: {
    kinds: { step: 'Proceduretrin' },
    events: {
      step: { begins: phraseMessages.da.latestStart, ready: phraseMessages.da.toBeCompleted, requested: 'svarfrist' },
    },
  },
}
