import { planRibbon, planTabs } from '#features/planning/plans/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import { pathMessages } from './messages/index.ts'

const Panel = late<{ planId: Id }>('PathTab', async () => (await import('./path-tab.tsx')).PathTab)
const BridgingNote = late<{ planId: Id }>(
  'BridgingNote',
  async () => (await import('../extension/web/bridging-note.tsx')).BridgingNote,
)
const Label = () => useMessages(pathMessages).tab

export const pathWeb = defineWebSlice({
  name: 'approval/path',
  parts: [
    addTo(planRibbon, { component: BridgingNote }),
    addTo(planTabs, { id: 'path', Label, Panel, appliesTo: (kind) => kind.hasPath }),
  ],
})
