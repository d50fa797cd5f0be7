import { planHooks } from '#features/planning/plans/hooks.ts'
import { answerTo, defineSlice } from '#platform/slice.ts'
import { consequencesContract } from './contract.ts'
import { areElementsReferenced } from './reactions.ts'
import { consequenceRoutes } from './routes.ts'
import { consequencesTaskMessages } from './task-messages.ts'

export const consequencesSlice = defineSlice({
  name: 'alignment/consequences',
  contract: { alignment: { consequences: consequencesContract } },
  routes: { alignment: { consequences: consequenceRoutes } },
  answers: [answerTo(planHooks.areElementsReferenced, areElementsReferenced)],
  tasks: consequencesTaskMessages,
})
