import { type ComponentType, lazy, Suspense } from 'react'
import { elementPanel, planActions, planRibbon, planTabs } from '#features/plans/web/index.ts'
import type { Id } from '#shared/ids.ts'

/** A part whose code comes with the first plan that is opened, so that the shell stays small. */
function late<Props extends object>(name: string, load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Loaded = lazy(async () => ({ default: await load() }))
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, when this file is loaded
  const Part: ComponentType<Props> = (props) => (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  )
  Part.displayName = name
  return Part
}

const ofPlan = {
  Ribbon: late<{ planId: Id }>('PlanRibbon', async () => (await import('./plan/plan-ribbon.tsx')).PlanRibbon),
  Send: late<{ planId: Id }>('SendItems', async () => (await import('./plan/send-items.tsx')).SendItems),
  Label: late<{ planId: Id }>('AnswersTabLabel', async () => (await import('./plan/answers-tab.tsx')).AnswersTabLabel),
  Answers: late<{ planId: Id }>('AnswersTab', async () => (await import('./plan/answers-tab.tsx')).AnswersTab),
}
const ofElement = {
  Answers: late<{ planId: Id; elementId: Id }>(
    'ElementAnswers',
    async () => (await import('./plan/element-answers.tsx')).ElementAnswers,
  ),
  Consequences: late<{ planId: Id; elementId: Id }>(
    'ElementConsequences',
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
