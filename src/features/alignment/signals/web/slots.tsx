import type { ComponentProps } from 'react'
import { type CountryPanel, countryCards, countryPanels } from '#features/alignment/coverage/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

const Uncovered = late<{ planId: Id; versionId: Id }>(
  'UncoveredChoices',
  async () => (await import('./uncovered-choices.tsx')).UncoveredChoices,
)
const Panel = late<ComponentProps<CountryPanel['Panel']>>(
  'UncoveredChoicePanel',
  async () => (await import('./uncovered-choices.tsx')).UncoveredChoicePanel,
)

/** Adds the choices of lower organisations that no item covers to the country page. Called once by the application. */
export function registerSignalSlots(): void {
  countryCards.fill(Uncovered)
  countryPanels.fill({ id: 'below', Panel })
}
