import { planTabs, rowMessages } from '#features/planning/plans/web/index.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import type { prioritiesContract } from '../contract.ts'
import { priorityPages } from './routes.ts'

const Label = late<{ planId: Id }>(
  'PrioritiesTabLabel',
  async () => (await import('./priorities-tab.tsx')).PrioritiesTabLabel,
)
const Panel = late<{ planId: Id }>('PrioritiesTab', async () => (await import('./priorities-tab.tsx')).PrioritiesTab)

export const prioritiesWeb = defineWebSlice({
  name: 'planning/priorities',
  pages: priorityPages,
  parts: [
    addTo(planTabs, { id: 'priorities', Label, Panel }),
    addTo(rowMessages, {
      section: 'priorities',
      load: async () => (await import('./row-messages.ts')).priorityRowMessages,
    }),
    addTo(
      journalNames,
      nameProcedures<{ priorities: typeof prioritiesContract }>(
        async () => (await import('../journal-messages.ts')).prioritiesJournalMessages,
      ),
    ),
  ],
})
