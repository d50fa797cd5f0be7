import { registryEvents } from '#features/country/registry/events.ts'
import { registryHooks } from '#features/country/registry/hooks.ts'
import { answerTo, defineSlice, reactTo } from '#platform/slice.ts'
import { lawContract } from './contract.ts'
import { listAffectedPlans, requestLawReviews } from './installation.ts'
import { lawRoutes } from './routes.ts'
import { planLawTaskMessages } from './task-messages.ts'

export const planLawSlice = defineSlice({
  name: 'planning/plan-law',
  contract: { plans: { law: lawContract } },
  routes: { plans: { law: lawRoutes } },
  answers: [answerTo(registryHooks.affectedPlans, listAffectedPlans)],
  reactions: [reactTo(registryEvents.packInstalled, requestLawReviews, 40)],
  tasks: planLawTaskMessages,
})
