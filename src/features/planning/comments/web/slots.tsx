import { elementPanel, planTabs, rowMargin } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

type OfPlan = { planId: Id }
type OfElement = OfPlan & { elementId: Id }
const Label = late<OfPlan>('RemarksTabLabel', async () => (await import('./counts.tsx')).RemarksTabLabel)
const Panel = late<OfPlan>('RemarksTab', async () => (await import('./comments-tab.tsx')).RemarksTab)
const Remarks = late<OfElement>('ElementRemarks', async () => (await import('./element-comments.tsx')).ElementRemarks)
const Count = late<OfElement>('RowRemarks', async () => (await import('./counts.tsx')).RowRemarks)

/** Adds the comments to the pages of a plan. Called once by the application. */
export function fillRemarkSlots(): void {
  planTabs.fill({ id: 'remarks', Label, Panel })
  elementPanel.fill(Remarks)
  rowMargin.fill(Count)
}
