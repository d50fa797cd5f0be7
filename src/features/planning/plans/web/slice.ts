import { settingsCards } from '#features/base/access/web/index.ts'
import { calendarTexts } from '#platform/web/calendar-texts.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import { taskTexts } from '#shared/task-texts.ts'
import type { planContract } from '../contract.ts'
import { lawTaskMessages } from '../law/task-messages.ts'
import { planPages } from './routes.ts'

const LawMails = late<object>('LawMailCard', async () => (await import('./law/law-mail-card.tsx')).LawMailCard)

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
    addTo(settingsCards, { component: LawMails }),
    addTo(taskTexts, lawTaskMessages),
    addTo(
      journalNames,
      nameProcedures<{ plans: typeof planContract }>(
        async () => (await import('../messages/index.ts')).plansJournalMessages,
      ),
    ),
  ],
})
