import { planRibbon, planTabs } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

const Label = late('PathTabLabel', async () => (await import('./path-tab-label.tsx')).PathTabLabel)
const Panel = late<{ planId: Id }>('PathTab', async () => (await import('./path-tab.tsx')).PathTab)
const BridgingNote = late<{ planId: Id }>(
  'BridgingNote',
  async () => (await import('../extension/web/bridging-note.tsx')).BridgingNote,
)

/** Registers the approval path on the pages of plans that have a path. Called once, by the application. */
export function fillCycleSlots(): void {
  planRibbon.fill(BridgingNote)
  planTabs.fill({ id: 'path', Label, Panel, appliesTo: (kind) => kind.hasPath })
}
