import { answersTabCards } from '#features/alignment/lineage/web/index.ts'
import { elementPanel } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

const Card = late<{ planId: Id; mayAsk: boolean }>(
  'ConsequencesCard',
  async () => (await import('./consequences-card.tsx')).ConsequencesCard,
)
const ElementConsequences = late<{ planId: Id; elementId: Id }>(
  'ElementConsequences',
  async () => (await import('./element-consequences.tsx')).ElementConsequences,
)

/** Adds the effects of a change to the pages of a plan. Called once by the application. */
export function registerConsequenceSlots(): void {
  elementPanel.fill(ElementConsequences)
  answersTabCards.fill(Card)
}
