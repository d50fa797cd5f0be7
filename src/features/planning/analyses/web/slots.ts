import { elementFields, type PlanPart, planTabs } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'
import type { ReachSection as Reach } from './reach-section.tsx'

const Label = late<{ planId: Id }>(
  'AnalysesTabLabel',
  async () => (await import('./analyses-tab.tsx')).AnalysesTabLabel,
)
const Panel = late<PlanPart>('AnalysesTab', async () => (await import('./analyses-tab.tsx')).AnalysesTab)
const ReachSection = late<Parameters<typeof Reach>[0]>(
  'ReachSection',
  async () => (await import('./reach-section.tsx')).ReachSection,
)

/** Registers the analyses on the pages of a plan. Called once, by app/web/slots.ts. */
export function registerAnalysisSlots(): void {
  planTabs.fill({ id: 'readings', Label, Panel, beforeTab: 'needs' })
  elementFields.fill(ReachSection)
}
