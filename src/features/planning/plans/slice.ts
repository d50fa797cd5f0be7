import { registryHooks } from '#features/country/registry/hooks.ts'
import { journalHooks } from '#platform/journal/hooks.ts'
import { answerTo, defineSlice, reactTo } from '#platform/slice.ts'
import { isAreaUsed } from './area-use.ts'
import { planDates } from './calendar/dates.ts'
import { planContract } from './contract.ts'
import { planEvents } from './events.ts'
import { describeChanges } from './history/queries/changes.ts'
import { updateStatesAfterEntry } from './plan-state/update-plan-state.ts'
import { planSubjects } from './queries/plans.ts'
import { planRoutes } from './routes.ts'

export const plansSlice = defineSlice({
  name: 'planning/plans',
  subjects: planSubjects,
  contract: { plans: planContract },
  routes: { plans: planRoutes },
  calendar: [{ order: 10, part: planDates }],
  answers: [
    answerTo(journalHooks.describeChanges, ({ tx }, { acts }) => describeChanges(tx, acts)),
    answerTo(registryHooks.isAreaUsed, isAreaUsed),
  ],
  reactions: [reactTo(planEvents.versionCameIntoForce, updateStatesAfterEntry, 40)],
})
