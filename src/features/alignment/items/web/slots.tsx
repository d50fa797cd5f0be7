import { structureTouched } from '#features/country/registry/web/index.ts'
import { planActions, rowMessages } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

const Send = late<{ planId: Id }>('SendItems', async () => (await import('./plan/send-items.tsx')).SendItems)

const Touched = late<{ areaIds: readonly Id[]; organisationIds: readonly Id[] }>(
  'StructureTouched',
  async () => (await import('./structure/structure-change-impact.tsx')).StructureTouched,
)

/**
 * Adds the sending of items to the plan page, the names of answers to the comparison of plans, and the impact component
 * to the structure pages. Called once by the application.
 */
export function registerItemSlots(): void {
  planActions.fill(Send)
  rowMessages.fill('answers', async () => (await import('./row-messages.ts')).answerRowMessages)
  structureTouched.fill(Touched)
}
