import { defineSlice, reactTo } from '#platform/slice.ts'
import { planDates } from './calendar/dates.ts'
import { planContract } from './contract.ts'
import { planEvents } from './events.ts'
import { plansTaskMessages } from './messages/changes/index.ts'
import { buildPreviousPlanBlocks } from './next-cycle/document.ts'
import { carriedOverSection } from './next-cycle/section.ts'
import { updatePredecessorState } from './plan-state/update-plan-state.ts'
import { planSubjects } from './queries/plans.ts'
import { planRoutes } from './routes.ts'

export const plansSlice = defineSlice({
  name: 'planning/plans',
  subjects: planSubjects,
  contract: { plans: planContract },
  routes: { plans: planRoutes },
  sections: [{ order: 30, part: carriedOverSection }],
  chapters: [{ order: 10, part: { name: 'previous plan', build: buildPreviousPlanBlocks } }],
  calendar: [{ order: 10, part: planDates }],
  reactions: [reactTo(planEvents.versionCameIntoForce, updatePredecessorState, 40)],
  tasks: plansTaskMessages,
})
