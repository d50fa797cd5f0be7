import type { ComponentProps } from 'react'
import { late } from '#platform/web/late.tsx'
import type { UndoConflictDialog as Dialog } from './outline/undo-conflict.tsx'

export { rowMessages } from '#platform/web/row-messages.ts'
export { planApi } from './api.ts'
export type { UndoConflict } from './outline/use-undo.ts'
export { usePlanKinds } from './plan-kinds.ts'
export {
  changeDetail,
  elementFields,
  elementPanel,
  type PlanPart,
  planActions,
  planAfterStart,
  planCycle,
  planFileCards,
  planRibbon,
  planTabs,
  rowMargin,
  strategyPanel,
} from './slots.ts'

export { useChangeSteps } from './use-change-steps.ts'

/**
 * A dialog with both texts of an undo conflict. Render it only for a conflict, so that the code is loaded on demand.
 */
export const UndoConflictDialog = late<ComponentProps<typeof Dialog>>(
  'UndoConflictDialog',
  async () => (await import('./outline/undo-conflict.tsx')).UndoConflictDialog,
)
