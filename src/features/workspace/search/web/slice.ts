import { defineWebSlice } from '#platform/web/slice.ts'
import { searchPages } from './routes.ts'

export const searchWeb = defineWebSlice({
  name: 'workspace/search',
  pages: searchPages,
})
