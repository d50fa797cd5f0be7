import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { phenomenaContract } from '../contract.ts'
import { phenomenaPages } from './routes.ts'

export const phenomenaWeb = defineWebSlice({
  name: 'country/phenomena',
  pages: phenomenaPages,
  parts: [
    addTo(
      journalNames,
      nameProcedures<{ phenomena: typeof phenomenaContract }>(
        async () => (await import('../journal-messages.ts')).phenomenaJournalMessages,
      ),
    ),
  ],
})
