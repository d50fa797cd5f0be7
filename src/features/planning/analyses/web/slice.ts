import { elementFields, type PlanPart, planTabs } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import type { ReachSection as Reach } from './reach-section.tsx'
import { analysisPages } from './routes.ts'

const Label = late<{ planId: Id }>(
  'AnalysesTabLabel',
  async () => (await import('./analyses-tab.tsx')).AnalysesTabLabel,
)
const OnePageLabel = late<{ planId: Id }>(
  'OnePageTabLabel',
  async () => (await import('./one-page/one-page-tab.tsx')).OnePageTabLabel,
)
const OnePageTab = late<PlanPart>('OnePageTab', async () => (await import('./one-page/one-page-tab.tsx')).OnePageTab)
const Panel = late<PlanPart>('AnalysesTab', async () => (await import('./analyses-tab.tsx')).AnalysesTab)
const ReachSection = late<Parameters<typeof Reach>[0]>(
  'ReachSection',
  async () => (await import('./reach-section.tsx')).ReachSection,
)

export const analysesWeb = defineWebSlice({
  name: 'planning/analyses',
  pages: analysisPages,
  navigation: [
    {
      id: 'strategies',
      section: 'work',
      order: 80,
      label: { en: 'Strategies', nl: 'Strategieën', fr: 'Stratégies', de: 'Strategien', da: 'Strategier' },
      href: '/strategies',
      permission: 'plan.read',
    },
  ],
  parts: [
    addTo(planTabs, { id: 'page', Label: OnePageLabel, Panel: OnePageTab, beforeTab: 'needs' }),
    addTo(planTabs, { id: 'analyses', Label, Panel, beforeTab: 'needs' }),
    addTo(elementFields, { component: ReachSection }),
  ],
})
