import { jobKindMessages } from '#platform/jobs/web/index.ts'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import { figureImportPages } from './routes.ts'

export const figureImportWeb = defineWebSlice({
  name: 'measurement/figure-import',
  pages: figureImportPages,
  parts: [
    addTo(jobKindMessages, {
      kind: 'import_figures',
      load: async () => {
        const { figureImportMessages } = await import('../messages/job.ts')
        return (language) => figureImportMessages[language]
      },
    }),
  ],
})
