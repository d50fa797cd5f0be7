import { onePageActions, planActions } from '#features/planning/plans/web/index.ts'
import { jobKindMessages } from '#platform/jobs/web/index.ts'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import { documentMessages } from '../messages/index.ts'
import { ExportDocumentButton } from './make-document.tsx'
import { OnePageFile } from './one-page-file.tsx'

const { en, nl, fr, de, da } = documentMessages

export const documentsWeb = defineWebSlice({
  name: 'publishing/documents',
  parts: [
    addTo(planActions, { component: ExportDocumentButton }),
    addTo(onePageActions, { component: OnePageFile }),
    addTo(jobKindMessages, {
      kind: 'make_document',
      messages: { en: en.job, nl: nl.job, fr: fr.job, de: de.job, da: da.job },
    }),
  ],
})
