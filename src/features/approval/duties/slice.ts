import { defineSlice } from '#platform/slice.ts'
import { dutyDates } from './calendar.ts'
import { dutiesContract } from './contract.ts'
import { dutyRoutes } from './routes.ts'
import { dutiesTaskMessages } from './task-messages.ts'

export const dutiesSlice = defineSlice({
  name: 'approval/duties',
  contract: { duties: dutiesContract },
  routes: { duties: dutyRoutes },
  calendar: [{ order: 35, part: dutyDates }],
  tasks: dutiesTaskMessages,
})
