import { countryCards } from '#features/alignment/coverage/web/index.ts'
import { elementPanel, planRibbon, planTabs } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import { lineageApi } from './api.ts'

type PlanProps = { planId: Id }
const Ribbon = late<PlanProps>('PlanRibbon', async () => (await import('./plan-ribbon.tsx')).PlanRibbon)
const Label = late<PlanProps>('AnswersTabLabel', async () => (await import('./answers-tab.tsx')).AnswersTabLabel)
const Panel = late<PlanProps>('AnswersTab', async () => (await import('./answers-tab.tsx')).AnswersTab)
const ElementAnswers = late<PlanProps & { elementId: Id }>(
  'ElementAnswers',
  async () => (await import('./element-answers.tsx')).ElementAnswers,
)
const Timeline = late<PlanProps>('TimelineCard', async () => (await import('./timeline-card.tsx')).TimelineCard)

export const lineageWeb = defineWebSlice({
  name: 'alignment/lineage',
  parts: [
    addTo(planRibbon, {
      component: Ribbon,
      queries: ({ planId }) => [lineageApi.getRibbon.queryOptions({ input: { planId } })],
    }),
    addTo(planTabs, { id: 'answers', Label, Panel }),
    addTo(elementPanel, {
      component: ElementAnswers,
      queries: ({ planId, elementId }) => [lineageApi.getRibbon.queryOptions({ input: { planId, elementId } })],
    }),
    addTo(countryCards, {
      component: Timeline,
      queries: ({ planId }) => [lineageApi.getTimeline.queryOptions({ input: { planId } })],
    }),
  ],
})
