import { settingsCards } from '#features/base/access/web/index.ts'
import { late } from '#platform/web/late.tsx'

export { calendarPages } from './routes.ts'

const CalendarSettingsCard = late<object>(
  'CalendarSettingsCard',
  async () => (await import('./settings-card.tsx')).CalendarSettingsCard,
)

/** Called once, by app/web/slots.ts. */
export const fillCalendarSlots = (): void => settingsCards.fill(CalendarSettingsCard)
