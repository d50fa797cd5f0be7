import { countryCards } from '#features/alignment/coverage/web/index.ts'
import { elementPanel, planRibbon, planTabs } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

type PlanProps = { planId: Id }
const Ribbon = late<PlanProps>('PlanRibbon', async () => (await import('./plan-ribbon.tsx')).PlanRibbon)
const Label = late<PlanProps>('AnswersTabLabel', async () => (await import('./answers-tab.tsx')).AnswersTabLabel)
const Panel = late<PlanProps>('AnswersTab', async () => (await import('./answers-tab.tsx')).AnswersTab)
const ElementAnswers = late<PlanProps & { elementId: Id }>(
  'ElementAnswers',
  async () => (await import('./element-answers.tsx')).ElementAnswers,
)
const Timeline = late<PlanProps>('TimelineCard', async () => (await import('./timeline-card.tsx')).TimelineCard)

/**
 * Adds the relations and answers of a plan to the page of the plan, and the timeline to the country page. Called once.
 */
export function registerLineageSlots(): void {
  planRibbon.fill(Ribbon)
  planTabs.fill({ id: 'answers', Label, Panel })
  elementPanel.fill(ElementAnswers)
  countryCards.fill(Timeline)
}
