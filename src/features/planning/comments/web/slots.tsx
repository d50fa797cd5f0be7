import { elementPanel, planTabs, rowMargin } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

type PlanProps = { planId: Id }
type ElementProps = PlanProps & { elementId: Id }
const Label = late<PlanProps>('CommentsTabLabel', async () => (await import('./counts.tsx')).CommentsTabLabel)
const Panel = late<PlanProps>('CommentsTab', async () => (await import('./comments-tab.tsx')).CommentsTab)
const CommentsPanel = late<ElementProps>(
  'ElementComments',
  async () => (await import('./element-comments.tsx')).ElementComments,
)
const Count = late<ElementProps>('RowComments', async () => (await import('./counts.tsx')).CommentCount)

/** Adds the comments to the pages of a plan. Called once by the application. */
export function registerCommentSlots(): void {
  planTabs.fill({ id: 'comments', Label, Panel })
  elementPanel.fill(CommentsPanel)
  rowMargin.fill(Count)
}
