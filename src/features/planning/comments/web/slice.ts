import { elementPanel, planTabs, rowMargin } from '#features/planning/plans/web/index.ts'
import { calendarTexts } from '#platform/web/calendar-texts.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import { taskTexts } from '#shared/task-texts.ts'
import type { commentContract } from '../contract.ts'
import { commentsTaskMessages } from '../task-messages.ts'
import { commentApi } from './api.ts'
import { commentPages } from './routes.ts'

type PlanProps = { planId: Id }
type ElementProps = PlanProps & { elementId: Id }
const Label = late<PlanProps>('CommentsTabLabel', async () => (await import('./counts.tsx')).CommentsTabLabel)
const Panel = late<PlanProps>('CommentsTab', async () => (await import('./comments-tab.tsx')).CommentsTab)
const CommentsPanel = late<ElementProps>(
  'ElementComments',
  async () => (await import('./element-comments.tsx')).ElementComments,
)
const Count = late<ElementProps>('RowComments', async () => (await import('./counts.tsx')).CommentCount)

export const commentsWeb = defineWebSlice({
  name: 'planning/comments',
  pages: commentPages,
  parts: [
    addTo(planTabs, {
      id: 'comments',
      Label,
      Panel,
      queries: ({ planId }) => [commentApi.countComments.queryOptions({ input: { planId } })],
    }),
    addTo(elementPanel, {
      component: CommentsPanel,
      queries: ({ planId, elementId }) => [commentApi.listComments.queryOptions({ input: { planId, elementId } })],
    }),
    addTo(rowMargin, { component: Count }),
    addTo(calendarTexts, { load: async () => (await import('../calendar-messages.ts')).commentsCalendarMessages }),
    addTo(taskTexts, commentsTaskMessages),
    addTo(
      journalNames,
      nameProcedures<{ comments: typeof commentContract }>(
        async () => (await import('../journal-messages.ts')).commentsJournalMessages,
      ),
    ),
  ],
})
