import { calendarTexts } from '#platform/web/calendar-texts.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { meetingContract } from '../contract.ts'
import { meetingPages } from './routes.ts'

export const meetingsWeb = defineWebSlice({
  name: 'approval/meetings',
  pages: meetingPages,
  navigation: [
    {
      id: 'meetings',
      section: 'work',
      order: 70,
      label: { en: 'Meetings', nl: 'Vergaderingen', fr: 'Séances', de: 'Sitzungen', da: 'Møder' },
      href: '/meetings',
      permission: 'path.speak',
    },
  ],
  parts: [
    addTo(calendarTexts, { load: async () => (await import('../calendar-messages.ts')).meetingsCalendarMessages }),
    addTo(
      journalNames,
      nameProcedures<{ meetings: typeof meetingContract }>(
        async () => (await import('../journal-messages.ts')).meetingsJournalMessages,
      ),
    ),
  ],
})
