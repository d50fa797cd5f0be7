import { planAfterStart } from '#features/planning/plans/web/index.ts'
import { calendarTexts } from '#platform/web/calendar-texts.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import { taskTexts } from '#shared/task-texts.ts'
import type { dutiesContract } from '../contract.ts'
import { dutiesTaskMessages } from '../task-messages.ts'
import { dutyApi } from './api.ts'

const Card = late<{ planId: Id }>('DutiesCard', async () => (await import('./duties-card.tsx')).DutiesCard)

export const dutiesWeb = defineWebSlice({
  name: 'approval/duties',
  parts: [
    addTo(planAfterStart, {
      component: Card,
      queries: ({ planId }) => [dutyApi.listDuties.queryOptions({ input: { planId } })],
    }),
    addTo(calendarTexts, { load: async () => (await import('../calendar-messages.ts')).dutiesCalendarMessages }),
    addTo(taskTexts, dutiesTaskMessages),
    addTo(
      journalNames,
      nameProcedures<{ duties: typeof dutiesContract }>(
        async () => (await import('../journal-messages.ts')).dutiesJournalMessages,
      ),
    ),
  ],
})
