import { defineSlice } from '#platform/slice.ts'
import { calendarContract } from './contract.ts'
import { cycleTimelineContract } from './cycle-timeline/contract.ts'
import { overlapRoutes } from './cycle-timeline/routes.ts'
import { calendarRoutes } from './routes.ts'

export const calendarSlice = defineSlice({
  name: 'workspace/calendar',
  contract: { calendar: calendarContract, cycles: cycleTimelineContract },
  routes: { calendar: calendarRoutes, cycles: overlapRoutes },
})
