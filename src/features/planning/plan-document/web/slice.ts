import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { documentContract } from '../contract.ts'
import { planDocumentPages } from './routes.ts'

export const planDocumentWeb = defineWebSlice({
  name: 'planning/plan-document',
  pages: planDocumentPages,
  parts: [
    addTo(
      journalNames,
      nameProcedures<{ plans: { document: typeof documentContract } }>(
        async () => (await import('../journal-messages.ts')).planDocumentJournalMessages,
      ),
    ),
  ],
})
