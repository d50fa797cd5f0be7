import { elementPanel, planTabs, rowMargin, rowWords } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

type OfPlan = { planId: Id }
type OfElement = OfPlan & { elementId: Id }
const Label = late<OfPlan>('ChecksTabLabel', async () => (await import('./checks-tab.tsx')).ChecksTabLabel)
const Panel = late<OfPlan>('ChecksTab', async () => (await import('./checks-tab.tsx')).ChecksTab)
const Checks = late<OfElement>('ElementChecks', async () => (await import('./element-checks.tsx')).ElementChecks)
const Mark = late<OfElement>('RowMark', async () => (await import('./element-checks.tsx')).RowMark)

/** Registers the checks on the pages of a plan. Called once, by the application. */
export function fillCheckSlots(): void {
  planTabs.fill({ id: 'checks', Label, Panel })
  elementPanel.fill(Checks)
  rowMargin.fill(Mark)
  rowWords.fill('exceptions', async () => (await import('./row-messages.ts')).exceptionRowWords)
}
