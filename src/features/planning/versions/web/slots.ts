import { type PlanPart, planTabs } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

const Label = late<{ planId: Id }>(
  'VersionsTabLabel',
  async () => (await import('./versions-tab.tsx')).VersionsTabLabel,
)
const Panel = late<PlanPart>('VersionsTab', async () => (await import('./versions-tab.tsx')).VersionsTab)

/** Registers the versions on the page of a plan. Called once, by app/web/slots.ts. */
export const registerVersionSlots = (): void => planTabs.fill({ id: 'versions', Label, Panel, beforeTab: 'history' })
