import { headingMessages } from '#shared/heading-messages/index.ts'
import { kindMessages } from '#shared/kind-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  kinds: { meeting: headingMessages.en.meeting },
  events: { meeting: { held: kindMessages.en.meeting } },
}

/** The texts of the dates of the slice in the calendar. */
export const meetingsCalendarMessages: Catalogue<typeof en> = {
  en,
  nl: {
    kinds: { meeting: headingMessages.nl.meeting },
    events: { meeting: { held: kindMessages.nl.meeting } },
  },
  fr: {
    kinds: { meeting: headingMessages.fr.meeting },
    events: { meeting: { held: kindMessages.fr.meeting } },
  },
  de: {
    kinds: { meeting: headingMessages.de.meeting },
    events: { meeting: { held: kindMessages.de.meeting } },
  },
  da: {
    kinds: { meeting: headingMessages.da.meeting },
    events: { meeting: { held: kindMessages.da.meeting } },
  },
}
