import { planTabs } from '#features/planning/plans/web/index.ts'
import { versionParts } from '#features/planning/versions/web/index.ts'
import { calendarTexts } from '#platform/web/calendar-texts.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import { taskTexts } from '#shared/task-texts.ts'
import type { confirmationsContract } from '../confirmations/contract.ts'
import type { pathContract } from '../contract.ts'
import type { evidenceContract } from '../evidence/contract.ts'
import type { opinionsContract } from '../opinions/contract.ts'
import { pathTaskMessages } from '../task-messages.ts'
import { pathCards } from './path-slots.ts'
import { pathPages } from './routes.ts'

const Label = late('PathTabLabel', async () => (await import('./path-tab-label.tsx')).PathTabLabel)
const Panel = late<{ planId: Id }>('PathTab', async () => (await import('./path-tab.tsx')).PathTab)
const Confirmations = late<{ planId: Id }>(
  'ConfirmationsCard',
  async () => (await import('../confirmations/web/confirmations-card.tsx')).ConfirmationsCard,
)

const Documents = late<{ versionId: Id; versionNumber: number }>(
  'DecisionDocuments',
  async () => (await import('../evidence/web/decision-documents.tsx')).DecisionDocuments,
)

export const pathWeb = defineWebSlice({
  name: 'approval/path',
  pages: pathPages,
  parts: [
    addTo(planTabs, { id: 'path', Label, Panel, appliesTo: (kind) => kind.hasPath }),
    addTo(pathCards, { component: Confirmations }),
    addTo(versionParts, { component: Documents }),
    addTo(calendarTexts, { load: async () => (await import('../calendar-messages.ts')).pathCalendarMessages }),
    addTo(taskTexts, pathTaskMessages),
    addTo(
      journalNames,
      nameProcedures<{
        legalPath: typeof pathContract
        evidence: typeof evidenceContract
        opinions: typeof opinionsContract
        confirmations: typeof confirmationsContract
      }>(async () => (await import('../journal-messages.ts')).pathJournalMessages),
    ),
  ],
})
