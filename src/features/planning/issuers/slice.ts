import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { answerTo, defineSlice, reactTo } from '#platform/slice.ts'
import { issuersContract } from './contract.ts'
import { findMissingConsents, updateRequests } from './reactions.ts'
import { issuersRoutes } from './routes.ts'
import { issuersTaskMessages } from './task-messages.ts'

export const issuersSlice = defineSlice({
  name: 'planning/issuers',
  contract: { plans: { issuers: issuersContract } },
  routes: { plans: { issuers: issuersRoutes } },
  tasks: issuersTaskMessages,
  reactions: [
    // An edit of elements never changes who issues the plan.
    reactTo(
      planEvents.planChanged,
      async (context, { planId, elementIds }) => {
        if (elementIds === null || elementIds.length === 0) await updateRequests(context, [planId])
      },
      50,
    ),
    reactTo(planEvents.plansImported, (context, { planIds }) => updateRequests(context, planIds), 50),
  ],
  answers: [answerTo(planHooks.missingConsents, (context, { planId }) => findMissingConsents(context, planId))],
})
