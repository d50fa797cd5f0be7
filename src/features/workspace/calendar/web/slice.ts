import { settingsCards } from '#features/base/access/web/index.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { calendarContract } from '../contract.ts'
import type { cycleTimelineContract } from '../cycle-timeline/contract.ts'
import { cyclesPages } from '../cycle-timeline/web/index.ts'
import { calendarPages } from './routes.ts'

const CalendarSettingsCard = late<object>(
  'CalendarSettingsCard',
  async () => (await import('./settings-card.tsx')).CalendarSettingsCard,
)

export const calendarWeb = defineWebSlice({
  name: 'workspace/calendar',
  pages: [...cyclesPages, ...calendarPages],
  parts: [
    addTo(settingsCards, { component: CalendarSettingsCard }),
    addTo(
      journalNames,
      nameProcedures<{ calendar: typeof calendarContract; cycles: typeof cycleTimelineContract }>(
        async () => (await import('../journal-messages.ts')).calendarJournalMessages,
      ),
    ),
  ],
})
