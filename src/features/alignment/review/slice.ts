import { planEvents } from '#features/planning/plans/events.ts'
import { defineSlice, reactTo } from '#platform/slice.ts'
import { reviewContract } from './contract.ts'
import { openReviews } from './open-reviews.ts'
import { reviewRoutes } from './routes.ts'
import { reviewTaskMessages } from './task-messages.ts'

export const reviewSlice = defineSlice({
  name: 'alignment/review',
  contract: { alignment: { review: reviewContract } },
  routes: { alignment: { review: reviewRoutes } },
  reactions: [reactTo(planEvents.versionCameIntoForce, openReviews, 20)],
  tasks: reviewTaskMessages,
})
