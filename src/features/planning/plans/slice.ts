import { defineSlice, reactTo } from '#platform/slice.ts'
import { planDates } from './calendar/dates.ts'
import { planContract } from './contract.ts'
import { planEvents } from './events.ts'
import { updatePredecessorState } from './plan-state/update-plan-state.ts'
import { planSubjects } from './queries/plans.ts'
import { planRoutes } from './routes.ts'

export const plansSlice = defineSlice({
  name: 'planning/plans',
  subjects: planSubjects,
  contract: { plans: planContract },
  routes: { plans: planRoutes },
  calendar: [{ order: 10, part: planDates }],
  reactions: [reactTo(planEvents.versionCameIntoForce, updatePredecessorState, 40)],
})
