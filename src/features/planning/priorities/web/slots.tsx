import { planTabs, rowWords } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

const Label = late<{ planId: Id }>(
  'PrioritiesTabLabel',
  async () => (await import('./priorities-tab.tsx')).PrioritiesTabLabel,
)
const Panel = late<{ planId: Id }>('PrioritiesTab', async () => (await import('./priorities-tab.tsx')).PrioritiesTab)

/** Registers the priority components on the plan page. Called once, by the application. */
export function fillPrioritySlots(): void {
  planTabs.fill({ id: 'priorities', Label, Panel })
  rowWords.fill('priorities', async () => (await import('./row-messages.ts')).priorityRowWords)
}
