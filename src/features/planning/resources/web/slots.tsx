import { organisationPanel } from '#features/country/registry/web/index.ts'
import { elementPanel, planTabs, rowWords } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

const Label = late<{ planId: Id }>('MeansTabLabel', async () => (await import('./resources-tab.tsx')).ResourcesTabLabel)
const Panel = late<{ planId: Id }>('MeansTab', async () => (await import('./resources-tab.tsx')).ResourcesTab)
const ElementResources = late<{ planId: Id; elementId: Id }>(
  'ElementMeans',
  async () => (await import('./element-resources.tsx')).ElementResourcesPanel,
)
const Card = late<{ organisationId: Id }>('MeansCard', async () => (await import('./resources-card.tsx')).ResourcesCard)

/** Registers the slots for resources on pages of plans and organisations. Called once, by the application. */
export function registerResourceSlots(): void {
  planTabs.fill({ id: 'means', Label, Panel })
  elementPanel.fill(ElementResources)
  organisationPanel.fill(Card)
  rowWords.fill('meansChoices', async () => (await import('./row-messages.ts')).meansChoiceRowWords)
}
