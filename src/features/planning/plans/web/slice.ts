import { calendarTexts } from '#platform/web/calendar-texts.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { planContract } from '../contract.ts'
import { planPages } from './routes.ts'

export const plansWeb = defineWebSlice({
  name: 'planning/plans',
  pages: planPages,
  navigation: [
    {
      id: 'plans',
      section: 'work',
      order: 20,
      label: { en: 'Plans', nl: 'Plannen', fr: 'Plans', de: 'Pläne', da: 'Planer' },
      href: '/plans',
      permission: 'plan.read',
    },
  ],
  parts: [
    addTo(calendarTexts, { load: async () => (await import('../messages/index.ts')).plansCalendarMessages }),
    addTo(
      journalNames,
      nameProcedures<{ plans: typeof planContract }>(
        async () => (await import('../messages/index.ts')).plansJournalMessages,
      ),
    ),
  ],
})
