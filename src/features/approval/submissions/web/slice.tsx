import { pathCards, pathStepParts, type StepSlotProps } from '#features/approval/path/web/index.ts'
import { elementPanel, planTabs, rowMargin } from '#features/planning/plans/web/index.ts'
import { jobKindMessages } from '#platform/jobs/web/index.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import { questionApi } from './api.ts'
import { submissionPages } from './routes.ts'

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

export const submissionsWeb = defineWebSlice({
  name: 'approval/submissions',
  pages: submissionPages,
  navigation: [
    {
      id: 'submissions',
      section: 'work',
      order: 40,
      label: {
        en: 'Received plans',
        nl: 'Ontvangen plannen',
        fr: 'Plans reçus',
        de: 'Eingegangene Pläne',
        da: 'Modtagne planer',
      },
      href: '/submissions',
      permission: 'path.speak',
    },
  ],
  parts: [
    addTo(pathStepParts, { component: StepDocuments }),
    addTo(pathCards, { component: Letters }),
    addTo(planTabs, {
      id: 'questions',
      Label,
      Panel,
      appliesTo: (kind) => kind.hasPath,
      queries: ({ planId }) => [questionApi.countQuestions.queryOptions({ input: { planId } })],
    }),
    addTo(elementPanel, {
      component: Questions,
      queries: ({ planId, elementId }) => [questionApi.listQuestions.queryOptions({ input: { planId, elementId } })],
    }),
    addTo(rowMargin, { component: Count }),
    addTo(jobKindMessages, {
      kind: 'print_letters',
      load: async () => {
        const { printLettersMessages } = await import('../letters/messages/job.ts')
        return (language) => printLettersMessages[language]
      },
    }),
  ],
})
