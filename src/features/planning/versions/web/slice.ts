import { type PlanPart, planTabs } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'

const Label = late<{ planId: Id }>(
  'VersionsTabLabel',
  async () => (await import('./versions-tab.tsx')).VersionsTabLabel,
)
const Panel = late<PlanPart>('VersionsTab', async () => (await import('./versions-tab.tsx')).VersionsTab)

export const versionsWeb = defineWebSlice({
  name: 'planning/versions',
  parts: [addTo(planTabs, { id: 'versions', Label, Panel, beforeTab: 'history' })],
})
