import { type PlanPart, planFileCards } from '#features/planning/plans/web/index.ts'
import { jobKindMessages } from '#platform/jobs/web/index.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'

const WorkbookCard = late<PlanPart>('WorkbookCard', async () => (await import('./workbook-card.tsx')).WorkbookCard)

export const planWorkbookWeb = defineWebSlice({
  name: 'planning/plan-workbook',
  parts: [
    addTo(planFileCards, { component: WorkbookCard }),
    addTo(jobKindMessages, {
      kind: 'import_workbook',
      load: async () => {
        const { importMessages } = await import('../messages/job.ts')
        return (language) => importMessages[language]
      },
    }),
  ],
})
