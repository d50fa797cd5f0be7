import { defineSlice } from '#platform/slice.ts'
import { documentsContract } from './contract.ts'
import { makeDocumentJob } from './make-document-job.ts'
import { documentRoutes } from './routes.ts'

export const documentsSlice = defineSlice({
  name: 'publishing/documents',
  contract: { documents: documentsContract },
  routes: { documents: documentRoutes },
  jobs: [makeDocumentJob],
})
