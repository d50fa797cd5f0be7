import type { ComponentProps } from 'react'
import { bringInWords } from '#features/planning/plan-workbook/messages/job.ts'
import { fillJobWords } from '#platform/jobs/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { UndoConflictDialog as Dialog } from './outline/undo-conflict.tsx'
import { rowWords } from './row-messages.ts'

export { planApi } from './api.ts'
export type { UndoConflict } from './outline/use-undo.ts'
export { usePlanKinds } from './plan-kinds.ts'
export { planPages } from './routes.ts'
export { rowWords } from './row-messages.ts'
export {
  changeDetail,
  elementPanel,
  onePageActions,
  onePageAnswers,
  planActions,
  planAfterStart,
  planFileCards,
  planRibbon,
  planTabs,
  rowMargin,
  strategyPanel,
} from './slots.ts'

/**
 * A dialog with both texts of an undo conflict. Render it only for a conflict, so that the code is loaded on demand.
 */
export const UndoConflictDialog = late<ComponentProps<typeof Dialog>>(
  'UndoConflictDialog',
  async () => (await import('./outline/undo-conflict.tsx')).UndoConflictDialog,
)

/** Registers the messages. Called once, by app/web/slots.ts. */
export const registerPlanMessages = (): void => {
  fillJobWords('bring_in_workbook', bringInWords)
  rowWords.fill('carriedOver', async () => (await import('./cycle/row-messages.ts')).carriedOverRowWords)
}
