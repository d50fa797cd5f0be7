import type { Catalogue } from '#shared/messages.ts'
import { da as daPhrases } from '#shared/phrase-messages/da.ts'
import { de as dePhrases } from '#shared/phrase-messages/de.ts'
import { en as enPhrases } from '#shared/phrase-messages/en.ts'
import { fr as frPhrases } from '#shared/phrase-messages/fr.ts'
import { nl as nlPhrases } from '#shared/phrase-messages/nl.ts'

const en = {
  kinds: { step: 'Procedure step' },
  events: { step: { begins: enPhrases.latestStart, ready: enPhrases.toBeCompleted, requested: 'response due' } },
}

/** The texts of the dates of the slice in the calendar. */
export const pathCalendarMessages: Catalogue<typeof en> = {
  en,
  nl: {
    kinds: { step: 'Procedurestap' },
    events: { step: { begins: nlPhrases.latestStart, ready: nlPhrases.toBeCompleted, requested: 'antwoord verwacht' } },
  },
  fr: {
    kinds: { step: 'Étape de procédure' },
    events: { step: { begins: frPhrases.latestStart, ready: frPhrases.toBeCompleted, requested: 'réponse attendue' } },
  },
  de: {
    kinds: { step: 'Verfahrensschritt' },
    events: { step: { begins: dePhrases.latestStart, ready: dePhrases.toBeCompleted, requested: 'Antwort fällig' } },
  },
  da: {
    kinds: { step: 'Proceduretrin' },
    events: { step: { begins: daPhrases.latestStart, ready: daPhrases.toBeCompleted, requested: 'svarfrist' } },
  },
}
