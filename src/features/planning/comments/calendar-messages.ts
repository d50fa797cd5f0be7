import { headingMessages } from '#shared/heading-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  kinds: { round: headingMessages.en.commentRound },
  events: { round: { due: 'last day for comments' } },
}

/** The texts of the dates of the slice in the calendar. */
export const commentsCalendarMessages: Catalogue<typeof en> = {
  en,
  nl: {
    kinds: { round: headingMessages.nl.commentRound },
    events: { round: { due: 'laatste dag voor opmerkingen' } },
  },
  fr: {
    kinds: { round: headingMessages.fr.commentRound },
    events: { round: { due: 'dernier jour pour les remarques' } },
  },
  de: {
    kinds: { round: headingMessages.de.commentRound },
    events: { round: { due: 'letzter Tag für Anmerkungen' } },
  },
  da: {
    kinds: { round: headingMessages.da.commentRound },
    events: { round: { due: 'sidste dag for bemærkninger' } },
  },
}
