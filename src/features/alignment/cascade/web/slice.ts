import { planAfterStart } from '#features/planning/plans/web/index.ts'
import { calendarTexts } from '#platform/web/calendar-texts.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import { taskTexts } from '#shared/task-texts.ts'
import type { cascadeContract } from '../contract.ts'
import { cascadeTaskMessages } from '../task-messages.ts'
import { cascadeApi } from './api.ts'

const Card = late<{ planId: Id }>('CascadeCard', async () => (await import('./cascade-card.tsx')).CascadeCard)

export const cascadeWeb = defineWebSlice({
  name: 'alignment/cascade',
  parts: [
    addTo(planAfterStart, {
      component: Card,
      queries: ({ planId }) => [cascadeApi.getCascade.queryOptions({ input: { planId } })],
    }),
    addTo(calendarTexts, { load: async () => (await import('../calendar-messages.ts')).cascadeCalendarMessages }),
    addTo(taskTexts, cascadeTaskMessages),
    addTo(
      journalNames,
      nameProcedures<{ alignment: { cascade: typeof cascadeContract } }>(
        async () => (await import('../journal-messages.ts')).cascadeJournalMessages,
      ),
    ),
  ],
})
