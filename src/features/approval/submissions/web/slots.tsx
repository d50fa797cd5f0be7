import { pathCards, pathStepParts, type StepSlotProps } from '#features/approval/path/web/index.ts'
import { elementPanel, planTabs, rowMargin } from '#features/planning/plans/web/index.ts'
import { registerJobMessages } from '#platform/jobs/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

type PlanProps = { planId: Id }
type ElementProps = PlanProps & { elementId: Id }
const Label = late<PlanProps>('QuestionsTabLabel', async () => (await import('./plan-questions.tsx')).QuestionsTabLabel)
const Panel = late<PlanProps>('QuestionsTab', async () => (await import('./plan-questions.tsx')).QuestionsTab)
const Questions = late<ElementProps>(
  'ElementQuestions',
  async () => (await import('./plan-questions.tsx')).ElementQuestions,
)
const Count = late<ElementProps>('RowQuestions', async () => (await import('./plan-questions.tsx')).RowQuestions)
const Letters = late<PlanProps>('LettersCard', async () => (await import('./sent-on-path.tsx')).LettersCard)
const SentDocuments = late<PlanProps & { step: string }>(
  'SentDocumentList',
  async () => (await import('./sent-on-path.tsx')).SentDocumentList,
)
const StepDocuments = ({ planId, step }: StepSlotProps) =>
  step.act === 'sending' && <SentDocuments planId={planId} step={step.code} />

/**
 * Registers the sent documents, letters and questions of members on the pages of a plan. Called once, by the
 * application.
 */
export function registerSubmissionSlots(): void {
  pathStepParts.fill(StepDocuments)
  pathCards.fill(Letters)
  planTabs.fill({ id: 'questions', Label, Panel, appliesTo: (kind) => kind.hasPath })
  elementPanel.fill(Questions)
  rowMargin.fill(Count)
  registerJobMessages('print_letters', async () => {
    const { printLettersMessages } = await import('../letters/messages/job.ts')
    return (language) => printLettersMessages[language]
  })
}
