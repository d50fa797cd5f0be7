import { type PlanPart, planRibbon, planTabs } from '#features/planning/plans/web/index.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import type { versionsContract } from '../contract.ts'
import type { legalDiffContract } from '../legal-diff/contract.ts'
import type { bindingContract } from '../unapproved-changes/contract.ts'

const Label = late<{ planId: Id }>(
  'VersionsTabLabel',
  async () => (await import('./versions-tab.tsx')).VersionsTabLabel,
)
const Panel = late<PlanPart>('VersionsTab', async () => (await import('./versions-tab.tsx')).VersionsTab)
const UnapprovedNote = late<{ planId: Id }>(
  'UnapprovedNote',
  async () => (await import('./unapproved-note.tsx')).UnapprovedNote,
)

export const versionsWeb = defineWebSlice({
  name: 'planning/versions',
  parts: [
    addTo(planRibbon, { component: UnapprovedNote }),
    addTo(planTabs, { id: 'versions', Label, Panel, beforeTab: 'history' }),
    addTo(
      journalNames,
      nameProcedures<{
        plans: {
          versions: typeof versionsContract
          binding: typeof bindingContract
          legalDiff: typeof legalDiffContract
        }
      }>(async () => (await import('../journal-messages.ts')).versionsJournalMessages),
    ),
  ],
})
