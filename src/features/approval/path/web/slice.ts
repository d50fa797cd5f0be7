import { planRibbon, planTabs } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'

const Label = late('PathTabLabel', async () => (await import('./path-tab-label.tsx')).PathTabLabel)
const Panel = late<{ planId: Id }>('PathTab', async () => (await import('./path-tab.tsx')).PathTab)
const BridgingNote = late<{ planId: Id }>(
  'BridgingNote',
  async () => (await import('../extension/web/bridging-note.tsx')).BridgingNote,
)

export const pathWeb = defineWebSlice({
  name: 'approval/path',
  parts: [
    addTo(planRibbon, { component: BridgingNote }),
    addTo(planTabs, { id: 'path', Label, Panel, appliesTo: (kind) => kind.hasPath }),
  ],
})
