import { settingsCards } from '#features/base/access/web/index.ts'
import { late } from '#platform/web/late.tsx'

export { calendarPages } from './routes.ts'

const CalendarSettingsCard = late<object>(
  'CalendarSettingsCard',
  async () => (await import('./settings-card.tsx')).CalendarSettingsCard,
)

export const fillCalendarSlots = (): void => settingsCards.fill(CalendarSettingsCard)
