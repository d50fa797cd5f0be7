import { calendarTexts } from '#platform/web/calendar-texts.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { taskContract } from '../contract.ts'

export const tasksWeb = defineWebSlice({
  name: 'base/tasks',
  parts: [
    addTo(calendarTexts, { load: async () => (await import('../calendar-messages.ts')).tasksCalendarMessages }),
    addTo(
      journalNames,
      nameProcedures<{ tasks: typeof taskContract }>(
        async () => (await import('../journal-messages.ts')).tasksJournalMessages,
      ),
    ),
  ],
})
