import { elementPanel, planTabs, rowMargin, rowMessages } from '#features/planning/plans/web/index.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import { taskTexts } from '#shared/task-texts.ts'
import type { checkContract } from '../contract.ts'
import { checksTaskMessages } from '../task-messages.ts'
import { checkApi } from './api.ts'
import { planMarks } from './plan-checks.ts'
import { checkPages } from './routes.ts'

type PlanProps = { planId: Id }
type ElementProps = PlanProps & { elementId: Id }
const Label = late<PlanProps>('ChecksTabLabel', async () => (await import('./checks-tab.tsx')).ChecksTabLabel)
const Panel = late<PlanProps>('ChecksTab', async () => (await import('./checks-tab.tsx')).ChecksTab)
const Checks = late<ElementProps>('ElementChecks', async () => (await import('./element-checks.tsx')).ElementChecks)
const Mark = late<ElementProps>('RowMark', async () => (await import('./element-checks.tsx')).RowMark)

export const checksWeb = defineWebSlice({
  name: 'quality/checks',
  pages: checkPages,
  navigation: [
    {
      id: 'checks',
      section: 'work',
      order: 50,
      label: { en: 'Checks', nl: 'Controles', fr: 'Contrôles', de: 'Prüfungen', da: 'Kontroller' },
      href: '/checks',
      permission: 'check.read',
    },
  ],
  parts: [
    addTo(planTabs, { id: 'checks', Label, Panel, queries: ({ planId }) => [planMarks(planId)] }),
    addTo(elementPanel, {
      component: Checks,
      queries: ({ elementId }) => [checkApi.getElementChecks.queryOptions({ input: { elementId } })],
    }),
    addTo(rowMargin, { component: Mark }),
    addTo(taskTexts, checksTaskMessages),
    addTo(rowMessages, {
      section: 'exceptions',
      load: async () => (await import('./row-messages.ts')).exceptionRowMessages,
    }),
    addTo(
      journalNames,
      nameProcedures<{ checks: typeof checkContract }>(
        async () => (await import('../journal-messages.ts')).checksJournalMessages,
      ),
    ),
  ],
})
