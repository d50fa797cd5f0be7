import type { ElementFact } from '../facts.ts'
import { type Finding, type Rule, verdict } from '../rule.ts'
import { childrenOf } from '../tree.ts'

/**
 * R14. Every priority has an argument: an objective of its own under it, and a source (the reason that is written, a link
 * to what a higher plan expects, an answer that it carries, a body that contributes). Whether the ranking was overridden
 * with a motive is read in the argumentation matrix; until that is kept, this part is not computed.
 */
export const argumentation: Rule = {
  id: 'R14',
  reads: ['elements', 'units'],
  check(facts) {
    const elements = facts.elements ?? []
    const priorities = elements.filter((one) => one.kind === 'priority' && one.state !== 'stopped')
    if (priorities.length === 0) return verdict([])
    const below = childrenOf(elements)
    const isBody = (key: string) => (facts.units?.get(key)?.level ?? null) !== null
    const hasSource = (one: ElementFact) =>
      one.hasRationale || one.carriesAnswer || one.links.length > 0 || one.units.some(isBody)
    const findings: Finding[] = []
    for (const one of priorities) {
      const children = below.get(one.key) ?? []
      if (!children.some(isObjective)) findings.push({ element: one.key, says: 'no_objective', severity: 'warning' })
      if (!hasSource(one) && !children.some((child) => isObjective(child) && hasSource(child)))
        findings.push({ element: one.key, says: 'no_source', severity: 'warning' })
    }
    return { ...verdict(findings), ...(facts.ranking === undefined && { missing: ['ranking'] }) }
  },
}

/** A programme is the form in which a national plan gives a priority its objective. */
const isObjective = ({ kind, state }: ElementFact): boolean =>
  (kind === 'strategic_objective' || kind === 'operational_objective' || kind === 'programme') && state !== 'stopped'
