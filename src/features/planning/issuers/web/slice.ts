import { type PlanPart, planFileCards } from '#features/planning/plans/web/index.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import { taskTexts } from '#shared/task-texts.ts'
import type { issuersContract } from '../contract.ts'
import { issuersTaskMessages } from '../task-messages.ts'
import { issuerPages } from './routes.ts'

const Card = late<PlanPart>('ConsentsCard', async () => (await import('./consents-card.tsx')).ConsentsCard)

export const issuersWeb = defineWebSlice({
  name: 'planning/issuers',
  pages: issuerPages,
  parts: [
    addTo(planFileCards, { component: Card }),
    addTo(taskTexts, issuersTaskMessages),
    addTo(
      journalNames,
      nameProcedures<{ plans: { issuers: typeof issuersContract } }>(
        async () => (await import('../journal-messages.ts')).issuersJournalMessages,
      ),
    ),
  ],
})
