import { elementPanel, planTabs, rowMargin, rowMessages } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

type PlanProps = { planId: Id }
type ElementProps = PlanProps & { elementId: Id }
const Label = late<PlanProps>('ChecksTabLabel', async () => (await import('./checks-tab.tsx')).ChecksTabLabel)
const Panel = late<PlanProps>('ChecksTab', async () => (await import('./checks-tab.tsx')).ChecksTab)
const Checks = late<ElementProps>('ElementChecks', async () => (await import('./element-checks.tsx')).ElementChecks)
const Mark = late<ElementProps>('RowMark', async () => (await import('./element-checks.tsx')).RowMark)

/** Registers the checks on the pages of a plan. Called once, by the application. */
export function fillCheckSlots(): void {
  planTabs.fill({ id: 'checks', Label, Panel })
  elementPanel.fill(Checks)
  rowMargin.fill(Mark)
  rowMessages.fill('exceptions', async () => (await import('./row-messages.ts')).exceptionRowMessages)
}
