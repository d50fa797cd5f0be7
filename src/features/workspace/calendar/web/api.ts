import { createApi } from '#platform/web/client.ts'
import type { calendarContract } from '../contract.ts'

export const calendarApi = createApi<typeof calendarContract>('calendar')
