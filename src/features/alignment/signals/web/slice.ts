import type { ComponentProps } from 'react'
import { type CountryPanel, countryCards, countryPanels } from '#features/alignment/coverage/web/index.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import { signalPages } from './routes.ts'

const UncoveredPhenomenon = late<{ planId: Id; versionId: Id }>(
  'UncoveredChoices',
  async () => (await import('./uncovered-choices.tsx')).UncoveredChoices,
)
const Panel = late<ComponentProps<CountryPanel['Panel']>>(
  'UncoveredChoicePanel',
  async () => (await import('./uncovered-choices.tsx')).UncoveredChoicePanel,
)

export const signalsWeb = defineWebSlice({
  name: 'alignment/signals',
  pages: signalPages,
  parts: [addTo(countryCards, { component: UncoveredPhenomenon }), addTo(countryPanels, { id: 'below', Panel })],
})
