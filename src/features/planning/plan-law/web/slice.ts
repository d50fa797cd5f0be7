import { settingsCards } from '#features/base/access/web/index.ts'
import { type PlanPart, planFileCards } from '#features/planning/plans/web/index.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import { taskTexts } from '#shared/task-texts.ts'
import type { lawContract } from '../contract.ts'
import { planLawTaskMessages } from '../task-messages.ts'
import { planLawApi } from './api.ts'

const LawCard = late<PlanPart>('PlanLawCard', async () => (await import('./plan-law-card.tsx')).PlanLawCard)
const LawMails = late<object>('LawMailCard', async () => (await import('./law-mail-card.tsx')).LawMailCard)

export const planLawWeb = defineWebSlice({
  name: 'planning/plan-law',
  parts: [
    addTo(planFileCards, {
      component: LawCard,
      queries: ({ planId }) => [planLawApi.getPlanLaw.queryOptions({ input: { planId } })],
    }),
    addTo(settingsCards, { component: LawMails }),
    addTo(taskTexts, planLawTaskMessages),
    addTo(
      journalNames,
      nameProcedures<{ plans: { law: typeof lawContract } }>(
        async () => (await import('../journal-messages.ts')).planLawJournalMessages,
      ),
    ),
  ],
})
