import { organisationPanel } from '#features/country/registry/web/index.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import type { mandateContract } from '../contract.ts'

const Panel = late<{ organisationId: Id }>(
  'MandatesPanel',
  async () => (await import('./mandates-panel.tsx')).MandatesPanel,
)

export const mandatesWeb = defineWebSlice({
  name: 'approval/mandates',
  parts: [
    addTo(organisationPanel, { component: Panel }),
    addTo(
      journalNames,
      nameProcedures<{ mandates: typeof mandateContract }>(
        async () => (await import('../journal-messages.ts')).mandatesJournalMessages,
      ),
    ),
  ],
})
