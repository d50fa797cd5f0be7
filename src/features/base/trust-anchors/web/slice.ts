import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { trustAnchorContract } from '../contract.ts'

export const trustAnchorsWeb = defineWebSlice({
  name: 'base/trust-anchors',
  parts: [
    addTo(
      journalNames,
      nameProcedures<{ trustAnchors: typeof trustAnchorContract }>(
        async () => (await import('../journal-messages.ts')).trustAnchorsJournalMessages,
      ),
    ),
  ],
})
