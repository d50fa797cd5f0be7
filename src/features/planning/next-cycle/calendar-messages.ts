import type { Catalogue } from '#shared/messages.ts'
import { phraseMessages } from '#shared/phrase-messages/index.ts'

const en = {
  kinds: { preparation: 'Preparation step' },
  events: { preparation: { begins: phraseMessages.en.latestStart, ready: phraseMessages.en.toBeCompleted } },
}

/** The texts of the dates of the slice in the calendar. */
export const nextCycleCalendarMessages: Catalogue<typeof en> = {
  en,
  nl: {
    kinds: { preparation: 'Voorbereidende stap' },
    events: { preparation: { begins: phraseMessages.nl.latestStart, ready: phraseMessages.nl.toBeCompleted } },
  },
  fr: {
    kinds: { preparation: 'Étape de préparation' },
    events: { preparation: { begins: phraseMessages.fr.latestStart, ready: phraseMessages.fr.toBeCompleted } },
  },
  de: {
    kinds: { preparation: 'Vorbereitungsschritt' },
    events: { preparation: { begins: phraseMessages.de.latestStart, ready: phraseMessages.de.toBeCompleted } },
  },
  da: {
    kinds: { preparation: 'Forberedelsestrin' },
    events: { preparation: { begins: phraseMessages.da.latestStart, ready: phraseMessages.da.toBeCompleted } },
  },
}
