import { organisationPanel } from '#features/country/registry/web/index.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'

const Panel = late<{ organisationId: Id }>(
  'MandatesPanel',
  async () => (await import('./mandates-panel.tsx')).MandatesPanel,
)

export const mandatesWeb = defineWebSlice({
  name: 'approval/path/mandates',
  parts: [addTo(organisationPanel, { component: Panel })],
})
