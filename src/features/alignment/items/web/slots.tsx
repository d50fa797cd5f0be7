import { areaPanel, structureTouched } from '#features/country/registry/web/index.ts'
import {
  elementPanel,
  onePageAnswers,
  planActions,
  planAfterStart,
  planRibbon,
  planTabs,
  rowWords,
} from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import type { Id } from '#shared/ids.ts'

const planSlots = {
  Ribbon: late<{ planId: Id }>('PlanRibbon', async () => (await import('./plan/plan-ribbon.tsx')).PlanRibbon),
  Send: late<{ planId: Id }>('SendItems', async () => (await import('./plan/send-items.tsx')).SendItems),
  Label: late<{ planId: Id }>('AnswersTabLabel', async () => (await import('./plan/answers-tab.tsx')).AnswersTabLabel),
  Answers: late<{ planId: Id }>('AnswersTab', async () => (await import('./plan/answers-tab.tsx')).AnswersTab),
  Cascade: late<{ planId: Id }>(
    'CascadeCard',
    async () => (await import('#features/alignment/cascade/web/cascade-card.tsx')).CascadeCard,
  ),
}
const elementSlots = {
  OnePage: late<{ planId: Id; elementId: Id }>(
    'OnePageAnswers',
    async () => (await import('./plan/one-page-answers.tsx')).OnePageAnswers,
  ),
  Answers: late<{ planId: Id; elementId: Id }>(
    'ElementAnswers',
    async () => (await import('./plan/element-answers.tsx')).ElementAnswers,
  ),
  Consequences: late<{ planId: Id; elementId: Id }>(
    'ElementConsequences',
    async () => (await import('./plan/element-consequences.tsx')).ElementConsequences,
  ),
}

const AreaPlans = late<{ areaId: Id }>(
  'AreaPlans',
  async () => (await import('#features/alignment/municipality/web/area-plans.tsx')).AreaPlans,
)

const Touched = late<{ areaIds: readonly Id[]; organisationIds: readonly Id[] }>(
  'StructureTouched',
  async () => (await import('./structure/structure-change-impact.tsx')).StructureTouched,
)

/**
 * Registers the alignment components on the plan pages, and the impact component on the structure pages. Called once,
 * by the application.
 */
export function fillAlignmentSlots(): void {
  planRibbon.fill(planSlots.Ribbon)
  planActions.fill(planSlots.Send)
  planAfterStart.fill(planSlots.Cascade)
  planTabs.fill({ id: 'answers', Label: planSlots.Label, Panel: planSlots.Answers })
  onePageAnswers.fill(elementSlots.OnePage)
  elementPanel.fill(elementSlots.Answers, elementSlots.Consequences)
  rowWords.fill('answers', async () => (await import('./row-messages.ts')).answerRowWords)
  structureTouched.fill(Touched)
  areaPanel.fill(AreaPlans)
}
