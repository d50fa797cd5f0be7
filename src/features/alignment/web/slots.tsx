import { type ComponentType, lazy, Suspense } from 'react'
import { elementPanel, planActions, planRibbon, planTabs } from '#features/plans/web/index.ts'
import type { Id } from '#shared/ids.ts'

/** A part whose code comes with the first plan that is opened, so that the shell stays small. */
function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }))
  return (props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  )
}

const ofPlan = {
  Ribbon: late<{ planId: Id }>(async () => (await import('./plan/plan-ribbon.tsx')).PlanRibbon),
  Send: late<{ planId: Id }>(async () => (await import('./plan/send-items.tsx')).SendItems),
  Label: late<{ planId: Id }>(async () => (await import('./plan/answers-tab.tsx')).AnswersTabLabel),
  Answers: late<{ planId: Id }>(async () => (await import('./plan/answers-tab.tsx')).AnswersTab),
}
const ofElement = {
  Answers: late<{ planId: Id; elementId: Id }>(async () => (await import('./plan/element-answers.tsx')).ElementAnswers),
  Consequences: late<{ planId: Id; elementId: Id }>(
    async () => (await import('./plan/element-consequences.tsx')).ElementConsequences,
  ),
}

/** Puts what plans say to each other on the pages of a plan. Called once, by the application. */
export function fillAlignmentSlots(): void {
  planRibbon.fill(ofPlan.Ribbon)
  planActions.fill(ofPlan.Send)
  planTabs.fill({ id: 'answers', Label: ofPlan.Label, Panel: ofPlan.Answers })
  elementPanel.fill(ofElement.Answers, ofElement.Consequences)
}
