import { settingsCards } from '#features/base/access/web/index.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import { cyclesPages } from '../cycle-timeline/web/index.ts'
import { calendarPages } from './routes.ts'

const CalendarSettingsCard = late<object>(
  'CalendarSettingsCard',
  async () => (await import('./settings-card.tsx')).CalendarSettingsCard,
)

export const calendarWeb = defineWebSlice({
  name: 'workspace/calendar',
  pages: [...cyclesPages, ...calendarPages],
  parts: [addTo(settingsCards, { component: CalendarSettingsCard })],
})
