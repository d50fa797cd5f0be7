import { onePageAnswers } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

const OnePage = late<{ planId: Id; elementId: Id }>(
  'OnePageAnswers',
  async () => (await import('./one-page-answers.tsx')).OnePageAnswers,
)

/** Adds the answers to the single-page plan. Called once by the application. */
export function registerCoverageSlots(): void {
  onePageAnswers.fill(OnePage)
}
