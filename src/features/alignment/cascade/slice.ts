import { alignmentEvents } from '#features/alignment/items/events.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { defineSlice, reactTo } from '#platform/slice.ts'
import { cascadeDates } from './calendar.ts'
import { cascadeContract } from './contract.ts'
import { closeAnswerCascadeTasks, closePlanCascadeTasks } from './reactions.ts'
import { cascadeRoutes } from './routes.ts'
import { cascadeTaskMessages } from './task-messages.ts'

export const cascadeSlice = defineSlice({
  name: 'alignment/cascade',
  contract: { alignment: { cascade: cascadeContract } },
  routes: { alignment: { cascade: cascadeRoutes } },
  calendar: [{ order: 30, part: cascadeDates }],
  reactions: [
    reactTo(planEvents.versionCameIntoForce, closePlanCascadeTasks, 30),
    reactTo(alignmentEvents.itemsAnswered, closeAnswerCascadeTasks, 20),
  ],
  tasks: cascadeTaskMessages,
})
