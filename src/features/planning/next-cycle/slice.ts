import { planEvents } from '#features/planning/plans/events.ts'
import { defineSlice, reactTo } from '#platform/slice.ts'
import { nextCycleContract } from './contract.ts'
import { buildPreviousPlanBlocks } from './document.ts'
import { preparationContract } from './preparation/contract.ts'
import { preparationDates } from './preparation/dates.ts'
import { preparationRoutes, updateTaskDueDates, updateTasksToLaw } from './preparation/routes.ts'
import { nextCycleRoutes } from './routes.ts'
import { carriedOverSection } from './section.ts'
import { nextCycleTaskMessages } from './task-messages.ts'

export const nextCycleSlice = defineSlice({
  name: 'planning/next-cycle',
  contract: { plans: { nextCycle: nextCycleContract, preparation: preparationContract } },
  routes: { plans: { nextCycle: nextCycleRoutes, preparation: preparationRoutes } },
  sections: [{ order: 30, part: carriedOverSection }],
  chapters: [{ order: 10, part: { name: 'previous plan', isPlanText: true, build: buildPreviousPlanBlocks } }],
  calendar: [{ order: 15, part: preparationDates }],
  reactions: [
    reactTo(planEvents.planStartMoved, (context, { plan }) => updateTaskDueDates(context, plan)),
    reactTo(planEvents.lawChanged, updateTasksToLaw, 10),
  ],
  tasks: nextCycleTaskMessages,
})
