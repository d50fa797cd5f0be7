import type { ElementFact } from '../facts.ts'
import { type Finding, type Rule, verdict } from '../rule.ts'
import { childrenOf } from '../tree.ts'

/**
 * R14. Every priority has an argument: an objective of its own under it, and a source (the reason that is written, a link
 * to what a higher plan expects, an answer that it carries, a body that contributes). Where the decision departs from the
 * ranking of the matrix as it stands now, it says why: an override without a motive is an error, a tie that was broken without
 * one a warning. Of a plan that decided by no matrix this part is not computed.
 */
export const argumentation: Rule = {
  id: 'R14',
  reads: ['elements', 'units', 'ranking'],
  check(facts) {
    const elements = facts.elements ?? []
    const priorities = elements.filter((one) => one.kind === 'priority' && one.state !== 'stopped')
    const departed = (facts.ranking ?? []).filter((one) => !one.hasMotive)
    const unargued = departed.map(
      ({ kind, names }): Finding => ({
        element: null,
        says: kind,
        data: { phenomenon: names },
        ...(kind === 'tie' && { severity: 'warning' }),
      }),
    )
    if (priorities.length === 0) return verdict(unargued)
    const below = childrenOf(elements)
    const isBody = (key: string) => (facts.units?.get(key)?.level ?? null) !== null
    const hasSource = (one: ElementFact) =>
      one.hasRationale || one.carriesAnswer || one.links.length > 0 || one.units.some(isBody)
    const findings: Finding[] = [...unargued]
    for (const one of priorities) {
      const children = below.get(one.key) ?? []
      if (!children.some(isObjective)) findings.push({ element: one.key, says: 'no_objective', severity: 'warning' })
      if (!hasSource(one) && !children.some((child) => isObjective(child) && hasSource(child)))
        findings.push({ element: one.key, says: 'no_source', severity: 'warning' })
    }
    return { ...verdict(findings), ...(facts.ranking === null && { missing: ['ranking'] }) }
  },
}

/** A programme is the form in which a national plan gives a priority its objective. */
const isObjective = ({ kind, state }: ElementFact): boolean =>
  (kind === 'strategic_objective' || kind === 'operational_objective' || kind === 'programme') && state !== 'stopped'
