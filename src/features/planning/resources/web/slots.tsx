import { organisationPanel } from '#features/country/registry/web/index.ts'
import { elementPanel, planTabs, rowWords } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

const Label = late<{ planId: Id }>('MeansTabLabel', async () => (await import('./resources-tab.tsx')).MeansTabLabel)
const Panel = late<{ planId: Id }>('MeansTab', async () => (await import('./resources-tab.tsx')).MeansTab)
const OfElement = late<{ planId: Id; elementId: Id }>(
  'ElementMeans',
  async () => (await import('./element-resources.tsx')).ElementMeans,
)
const Card = late<{ organisationId: Id }>('MeansCard', async () => (await import('./resources-card.tsx')).MeansCard)

/** Registers the slots for resources on pages of plans and organisations. Called once, by the application. */
export function fillMeansSlots(): void {
  planTabs.fill({ id: 'means', Label, Panel })
  elementPanel.fill(OfElement)
  organisationPanel.fill(Card)
  rowWords.fill('meansChoices', async () => (await import('./row-messages.ts')).meansChoiceRowWords)
}
