import { elementPanel, planTabs, rowMargin } from '#features/planning/plans/web/index.ts'
import { fillJobWords } from '#platform/jobs/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'
import { printLettersWords } from '../letters/messages/job.ts'

type OfPlan = { planId: Id }
type OfElement = OfPlan & { elementId: Id }
const Label = late<OfPlan>('QuestionsTabLabel', async () => (await import('./plan-questions.tsx')).QuestionsTabLabel)
const Panel = late<OfPlan>('QuestionsTab', async () => (await import('./plan-questions.tsx')).QuestionsTab)
const Questions = late<OfElement>(
  'ElementQuestions',
  async () => (await import('./plan-questions.tsx')).ElementQuestions,
)
const Count = late<OfElement>('RowQuestions', async () => (await import('./plan-questions.tsx')).RowQuestions)

/** Registers the questions of members on the pages of a plan. Called once, by the application. */
export function fillDeskSlots(): void {
  planTabs.fill({ id: 'questions', Label, Panel, isFor: (kind) => kind.hasPath })
  elementPanel.fill(Questions)
  rowMargin.fill(Count)
  fillJobWords('print_letters', printLettersWords)
}
