import type { ElementKind } from '#shared/element-kind.ts'
import type { ElementFact } from '../facts.ts'
import { defineRule, openField, verdict } from '../rule.ts'
import { getChildren, listDescendants } from '../tree.ts'

/** The kinds of element that are work. An objective with only objectives under it has no implementation. */
const activityKinds: readonly ElementKind[] = ['programme', 'project', 'ad_hoc_initiative', 'study', 'action']
const isObjective = ({ kind }: ElementFact) => kind === 'strategic_objective' || kind === 'operational_objective'
const isFinished = ({ state }: ElementFact) => state === 'stopped' || state === 'done'

/**
 * Each objective is carried out by work under it, by linked work elsewhere in the plan, or by a plan that
 * elaborates it. If an objective has no work, the objectives below it are not reported again.
 */
export const carriedOut = defineRule({
  id: 'carried_out',
  sections: ['elements'],
  fix: { not_carried_out: openField('links') },
  check({ elements = [] }) {
    const children = getChildren(elements)
    const works = (elementFact: ElementFact) =>
      activityKinds.includes(elementFact.kind) && elementFact.state !== 'stopped'
    const linked = new Set(elements.filter(works).flatMap((element) => element.links))
    const isReached = (elementFact: ElementFact) => elementFact.isElaborated || linked.has(elementFact.key)
    const isCarried = (elementFact: ElementFact): boolean =>
      isReached(elementFact) ||
      listDescendants(elementFact.key, children).some((below) => works(below) || isReached(below))
    const without = new Set(
      elements
        .filter((element) => isObjective(element) && !isFinished(element) && !isCarried(element))
        .map((element) => element.key),
    )
    return verdict(
      elements
        .filter((element) => without.has(element.key) && !without.has(element.parent ?? ''))
        .map((element) => ({ element: element.key, messageCode: 'not_carried_out' })),
    )
  },
})
