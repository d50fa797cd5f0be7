import { planAfterStart } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

const Card = late<{ planId: Id }>('CascadeCard', async () => (await import('./cascade-card.tsx')).CascadeCard)

/** Adds the follow-up of a plan that has begun to the page of the plan. Called once by the application. */
export function registerCascadeSlots(): void {
  planAfterStart.fill(Card)
}
