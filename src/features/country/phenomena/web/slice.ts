import { defineWebSlice } from '#platform/web/slice.ts'
import { phenomenaPages } from './routes.ts'

export const phenomenaWeb = defineWebSlice({
  name: 'country/phenomena',
  pages: phenomenaPages,
})
