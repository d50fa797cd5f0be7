import { defineSlice } from '#platform/slice.ts'
import { taskDates } from './calendar.ts'
import { taskContract } from './contract.ts'
import { taskSubjects } from './queries.ts'
import { taskRoutes } from './routes.ts'

export const tasksSlice = defineSlice({
  name: 'base/tasks',
  subjects: taskSubjects,
  contract: { tasks: taskContract },
  routes: { tasks: taskRoutes },
  calendar: [{ order: 70, part: taskDates }],
})
