import { elementPanel, planActions, planRibbon, planTabs } from '#features/plans/web/index.ts'
import { AnswersTab, AnswersTabLabel } from './plan/answers-tab.tsx'
import { ElementAnswers } from './plan/element-answers.tsx'
import { ElementConsequences } from './plan/element-consequences.tsx'
import { PlanRibbon } from './plan/plan-ribbon.tsx'
import { SendItems } from './plan/send-items.tsx'

/** Puts what plans say to each other on the pages of a plan. Called once, by the application. */
export function fillAlignmentSlots(): void {
  planRibbon.fill(PlanRibbon)
  planActions.fill(SendItems)
  planTabs.fill({ id: 'answers', Label: AnswersTabLabel, Panel: AnswersTab })
  elementPanel.fill(ElementAnswers, ElementConsequences)
}
