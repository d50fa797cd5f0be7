import { planRibbon, planTabs } from '#features/planning/plans/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'
import { pathMessages } from './messages/index.ts'

const Panel = late<{ planId: Id }>('PathTab', async () => (await import('./path-tab.tsx')).PathTab)
const BridgingNote = late<{ planId: Id }>(
  'BridgingNote',
  async () => (await import('../extension/web/bridging-note.tsx')).BridgingNote,
)
const Label = () => useMessages(pathMessages).tab

/** Registers the approval path on the pages of plans that have a path. Called once, by the application. */
export function fillCycleSlots(): void {
  planRibbon.fill(BridgingNote)
  planTabs.fill({ id: 'path', Label, Panel, appliesTo: (kind) => kind.hasPath })
}
