import { onePageActions } from '#features/planning/analyses/web/index.ts'
import { planActions } from '#features/planning/plans/web/index.ts'
import { jobKindMessages } from '#platform/jobs/web/index.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import type { documentsContract } from '../contract.ts'

const ExportDocumentButton = late<{ planId: Id }>(
  'ExportDocumentButton',
  async () => (await import('./make-document.tsx')).ExportDocumentButton,
)
const OnePageFile = late<{ planId: Id }>('OnePageFile', async () => (await import('./one-page-file.tsx')).OnePageFile)

export const documentsWeb = defineWebSlice({
  name: 'publishing/documents',
  parts: [
    addTo(planActions, { component: ExportDocumentButton }),
    addTo(onePageActions, { component: OnePageFile }),
    addTo(jobKindMessages, {
      kind: 'make_document',
      load: async () => {
        const { documentMessages } = await import('../messages/index.ts')
        return (language) => documentMessages[language].job
      },
    }),
    addTo(
      journalNames,
      nameProcedures<{ documents: typeof documentsContract }>(
        async () => (await import('../journal-messages.ts')).documentsJournalMessages,
      ),
    ),
  ],
})
