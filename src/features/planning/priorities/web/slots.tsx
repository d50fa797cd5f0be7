import { planTabs, rowMessages } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import { createSlot } from '#platform/web/slot.tsx'
import type { Id } from '#shared/ids.ts'

/** Slot in the dossier of a phenomenon: figures in an area, either of perception or of counts. */
export const dossierFigures = createSlot<{ phenomenonId: Id; areaId: Id; perception: boolean }>()

/** Slot in the dossier of a phenomenon: results of elements of a plan. `none`: the text to show without results. */
export const dossierResults = createSlot<{ planId: Id; elementIds: readonly Id[]; emptyText: string }>()

const Label = late<{ planId: Id }>(
  'PrioritiesTabLabel',
  async () => (await import('./priorities-tab.tsx')).PrioritiesTabLabel,
)
const Panel = late<{ planId: Id }>('PrioritiesTab', async () => (await import('./priorities-tab.tsx')).PrioritiesTab)

/** Registers the priority components on the plan page. Called once, by the application. */
export function fillPrioritySlots(): void {
  planTabs.fill({ id: 'priorities', Label, Panel })
  rowMessages.fill('priorities', async () => (await import('./row-messages.ts')).priorityRowMessages)
}
