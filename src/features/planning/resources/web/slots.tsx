import { organisationPanel } from '#features/country/registry/web/index.ts'
import { elementPanel, planTabs, rowMessages } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

const Label = late<{ planId: Id }>(
  'ResourcesTabLabel',
  async () => (await import('./resources-tab.tsx')).ResourcesTabLabel,
)
const Panel = late<{ planId: Id }>('ResourcesTab', async () => (await import('./resources-tab.tsx')).ResourcesTab)
const ElementResources = late<{ planId: Id; elementId: Id }>(
  'ElementResourcesPanel',
  async () => (await import('./element-resources.tsx')).ElementResourcesPanel,
)
const Card = late<{ organisationId: Id }>(
  'ResourcesCard',
  async () => (await import('./resources-card.tsx')).ResourcesCard,
)

/** Registers the slots for resources on pages of plans and organisations. Called once, by the application. */
export function registerResourceSlots(): void {
  planTabs.fill({ id: 'resources', Label, Panel })
  elementPanel.fill(ElementResources)
  organisationPanel.fill(Card)
  rowMessages.fill('capacityDecisions', async () => (await import('./row-messages.ts')).capacityDecisionRowMessages)
}
