import { da as daHeadings } from '#shared/heading-messages/da.ts'
import { de as deHeadings } from '#shared/heading-messages/de.ts'
import { en as enHeadings } from '#shared/heading-messages/en.ts'
import { fr as frHeadings } from '#shared/heading-messages/fr.ts'
import { nl as nlHeadings } from '#shared/heading-messages/nl.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  kinds: { round: enHeadings.commentRound },
  events: { round: { due: 'last day for comments' } },
}

/** The texts of the dates of the slice in the calendar. */
export const commentsCalendarMessages: Catalogue<typeof en> = {
  en,
  nl: {
    kinds: { round: nlHeadings.commentRound },
    events: { round: { due: 'laatste dag voor opmerkingen' } },
  },
  fr: {
    kinds: { round: frHeadings.commentRound },
    events: { round: { due: 'dernier jour pour les remarques' } },
  },
  de: {
    kinds: { round: deHeadings.commentRound },
    events: { round: { due: 'letzter Tag für Anmerkungen' } },
  },
  da: {
    kinds: { round: daHeadings.commentRound },
    events: { round: { due: 'sidste dag for bemærkninger' } },
  },
}
