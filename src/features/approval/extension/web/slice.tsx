import type { LegalPath } from '#features/approval/path/contract.ts'
import { pathNotices, pathPeriodCards } from '#features/approval/path/web/index.ts'
import { changeDetail, planRibbon } from '#features/planning/plans/web/index.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import { taskTexts } from '#shared/task-texts.ts'
import type { extensionContract } from '../contract.ts'
import { extensionTaskMessages } from '../task-messages.ts'

const BridgingNote = late<{ planId: Id }>(
  'BridgingNote',
  async () => (await import('./bridging-note.tsx')).BridgingNote,
)
const UnapprovedChanges = late<{ path: LegalPath; onOpen?: () => void }>(
  'UnapprovedChangesCard',
  async () => (await import('./unapproved-changes-card.tsx')).UnapprovedChangesCard,
)
const Extensions = late<{ planId: Id }>(
  'ExtensionCard',
  async () => (await import('./extension-card.tsx')).ExtensionCard,
)

const PeriodChange = late<{ planId: Id; procedure: string; changedAt: string }>(
  'PeriodChange',
  async () => (await import('./period-change.tsx')).PeriodChange,
)
const periodProcedures: readonly string[] = [
  'extendPlan',
  'endPlan',
  'withdrawExtension',
  'confirmPeriodDecision',
  'contestPeriodDecision',
  'withdrawPeriodContest',
] satisfies (keyof typeof extensionContract)[]
/** The name of a change of the period. The code is loaded only for such changes. */
const PeriodChanges = (change: { planId: Id; procedure: string; changedAt: string }) =>
  periodProcedures.includes(change.procedure) ? (
    <PeriodChange planId={change.planId} procedure={change.procedure} changedAt={change.changedAt} />
  ) : null

export const extensionWeb = defineWebSlice({
  name: 'approval/extension',
  parts: [
    addTo(taskTexts, extensionTaskMessages),
    addTo(planRibbon, { component: BridgingNote }),
    addTo(pathNotices, { component: UnapprovedChanges }),
    addTo(changeDetail, { component: PeriodChanges }),
    addTo(pathPeriodCards, { component: Extensions }),
    addTo(
      journalNames,
      nameProcedures<{ extension: typeof extensionContract }>(
        async () => (await import('../journal-messages.ts')).extensionJournalMessages,
      ),
    ),
  ],
})
