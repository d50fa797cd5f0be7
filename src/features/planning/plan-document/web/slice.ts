import { defineWebSlice } from '#platform/web/slice.ts'
import { planDocumentPages } from './routes.ts'

export const planDocumentWeb = defineWebSlice({
  name: 'planning/plan-document',
  pages: planDocumentPages,
})
