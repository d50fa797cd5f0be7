import { apiFor } from '#platform/web/client.ts'
import type { calendarContract } from '../contract.ts'

export const calendarApi = apiFor<typeof calendarContract>('calendar')
