import type { ElementKind } from '#shared/element-kind.ts'
import type { ElementFact } from '../facts.ts'
import { type Rule, verdict } from '../rule.ts'
import { allUnder, childrenOf } from '../tree.ts'

/** The kinds that do something; an objective that only has objectives under it is still only a wish. */
const doing: readonly ElementKind[] = ['programme', 'project', 'ad_hoc_initiative', 'study', 'action']
const isObjective = ({ kind }: ElementFact) => kind === 'strategic_objective' || kind === 'operational_objective'
const isOver = ({ state }: ElementFact) => state === 'stopped' || state === 'done'

/**
 * M06. Something carries an objective out: work under it, work elsewhere in the plan that is linked to it, or a plan that
 * elaborates it. Under an objective that nothing carries out, the objectives below are not named again.
 */
export const carriedOut: Rule = {
  id: 'M06',
  reads: ['elements'],
  check({ elements = [] }) {
    const children = childrenOf(elements)
    const works = (one: ElementFact) => doing.includes(one.kind) && one.state !== 'stopped'
    const linked = new Set(elements.filter(works).flatMap((one) => one.links))
    const isReached = (one: ElementFact) => one.isElaborated || linked.has(one.key)
    const isCarried = (one: ElementFact): boolean =>
      isReached(one) || allUnder(one.key, children).some((below) => works(below) || isReached(below))
    const without = new Set(
      elements.filter((one) => isObjective(one) && !isOver(one) && !isCarried(one)).map((one) => one.key),
    )
    return verdict(
      elements
        .filter((one) => without.has(one.key) && !without.has(one.parent ?? ''))
        .map((one) => ({ element: one.key, says: 'not_carried_out' })),
    )
  },
}
