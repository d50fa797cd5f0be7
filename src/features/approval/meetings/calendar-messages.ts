import { da as daHeadings } from '#shared/heading-messages/da.ts'
import { de as deHeadings } from '#shared/heading-messages/de.ts'
import { en as enHeadings } from '#shared/heading-messages/en.ts'
import { fr as frHeadings } from '#shared/heading-messages/fr.ts'
import { nl as nlHeadings } from '#shared/heading-messages/nl.ts'
import { da as daKinds } from '#shared/kind-messages/da.ts'
import { de as deKinds } from '#shared/kind-messages/de.ts'
import { en as enKinds } from '#shared/kind-messages/en.ts'
import { fr as frKinds } from '#shared/kind-messages/fr.ts'
import { nl as nlKinds } from '#shared/kind-messages/nl.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  kinds: { meeting: enHeadings.meeting },
  events: { meeting: { held: enKinds.meeting } },
}

/** The texts of the dates of the slice in the calendar. */
export const meetingsCalendarMessages: Catalogue<typeof en> = {
  en,
  nl: {
    kinds: { meeting: nlHeadings.meeting },
    events: { meeting: { held: nlKinds.meeting } },
  },
  fr: {
    kinds: { meeting: frHeadings.meeting },
    events: { meeting: { held: frKinds.meeting } },
  },
  de: {
    kinds: { meeting: deHeadings.meeting },
    events: { meeting: { held: deKinds.meeting } },
  },
  da: {
    kinds: { meeting: daHeadings.meeting },
    events: { meeting: { held: daKinds.meeting } },
  },
}
