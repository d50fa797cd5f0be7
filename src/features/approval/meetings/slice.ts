import { defineSlice } from '#platform/slice.ts'
import { meetingDates } from './calendar.ts'
import { meetingContract } from './contract.ts'
import { meetingSubjects } from './queries/meetings.ts'
import { meetingRoutes } from './routes.ts'

export const meetingsSlice = defineSlice({
  name: 'approval/meetings',
  subjects: meetingSubjects,
  contract: { meetings: meetingContract },
  routes: { meetings: meetingRoutes },
  calendar: [{ order: 60, part: meetingDates }],
})
