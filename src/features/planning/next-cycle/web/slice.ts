import { type PlanPart, planCycle, rowMessages } from '#features/planning/plans/web/index.ts'
import { calendarTexts } from '#platform/web/calendar-texts.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import { taskTexts } from '#shared/task-texts.ts'
import type { nextCycleContract } from '../contract.ts'
import type { preparationContract } from '../preparation/contract.ts'
import { nextCycleTaskMessages } from '../task-messages.ts'

const CycleTab = late<PlanPart>('CycleTab', async () => (await import('./cycle-tab.tsx')).CycleTab)

export const nextCycleWeb = defineWebSlice({
  name: 'planning/next-cycle',
  pages: [{ path: '/plans/$planId/carry-over', load: () => import('./carry-over-page.tsx') }],
  parts: [
    addTo(planCycle, { component: CycleTab }),
    addTo(rowMessages, {
      section: 'carriedOver',
      load: async () => (await import('./row-messages.ts')).carriedOverRowMessages,
    }),
    addTo(calendarTexts, { load: async () => (await import('../calendar-messages.ts')).nextCycleCalendarMessages }),
    addTo(taskTexts, nextCycleTaskMessages),
    addTo(
      journalNames,
      nameProcedures<{ plans: { nextCycle: typeof nextCycleContract; preparation: typeof preparationContract } }>(
        async () => (await import('../journal-messages.ts')).nextCycleJournalMessages,
      ),
    ),
  ],
})
