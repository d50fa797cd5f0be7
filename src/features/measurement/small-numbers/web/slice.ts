import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { thresholdContract } from '../threshold/contract.ts'

export const smallNumbersWeb = defineWebSlice({
  name: 'measurement/small-numbers',
  parts: [
    addTo(
      journalNames,
      nameProcedures<{ indicators: { threshold: typeof thresholdContract } }>(
        async () => (await import('../journal-messages.ts')).smallNumbersJournalMessages,
      ),
    ),
  ],
})
