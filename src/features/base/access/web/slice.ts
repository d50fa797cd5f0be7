import { defineWebSlice } from '#platform/web/slice.ts'
import { accessPages } from './routes.ts'

export const accessWeb = defineWebSlice({
  name: 'base/access',
  pages: accessPages,
})
