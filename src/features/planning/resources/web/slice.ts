import { organisationPanel } from '#features/country/registry/web/index.ts'
import { elementPanel, planTabs, rowMessages } from '#features/planning/plans/web/index.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import type { resourceContract } from '../contract.ts'
import { resourcePages } from './routes.ts'

const Label = late<{ planId: Id }>(
  'ResourcesTabLabel',
  async () => (await import('./resources-tab.tsx')).ResourcesTabLabel,
)
const Panel = late<{ planId: Id }>('ResourcesTab', async () => (await import('./resources-tab.tsx')).ResourcesTab)
const ElementResources = late<{ planId: Id; elementId: Id }>(
  'ElementResourcesPanel',
  async () => (await import('./element-resources.tsx')).ElementResourcesPanel,
)
const Card = late<{ organisationId: Id }>(
  'ResourcesCard',
  async () => (await import('./resources-card.tsx')).ResourcesCard,
)

export const resourcesWeb = defineWebSlice({
  name: 'planning/resources',
  pages: resourcePages,
  parts: [
    addTo(planTabs, { id: 'resources', Label, Panel }),
    addTo(elementPanel, { component: ElementResources }),
    addTo(organisationPanel, { component: Card }),
    addTo(rowMessages, {
      section: 'capacityDecisions',
      load: async () => (await import('./row-messages.ts')).capacityDecisionRowMessages,
    }),
    addTo(
      journalNames,
      nameProcedures<{ resources: typeof resourceContract }>(
        async () => (await import('../journal-messages.ts')).resourcesJournalMessages,
      ),
    ),
  ],
})
