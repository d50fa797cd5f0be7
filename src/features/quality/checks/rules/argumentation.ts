import type { ElementFact } from '../facts.ts'
import { defineRule, openField, openTab, type RuleIssue, verdict } from '../rule.ts'
import { getChildren } from '../tree.ts'

type Issue = RuleIssue<'no_objective' | 'no_source' | 'override' | 'tie'>

/**
 * Every priority has an argument: an objective under it, and a source. A source is a written reason, a link to an
 * expectation of a higher plan, an answer that the element carries out, or a contributing organisation. The priority or
 * an objective directly under it has the source.
 * Where the decision departs from the current ranking of the matrix, it gives a reason. An override without a reason is
 * an error. A broken tie without a reason is a warning. This part is not computed for a plan that was decided without a
 * matrix.
 */
export const argumentation = defineRule({
  id: 'argumentation',
  sections: ['elements', 'units', 'ranking'],
  fix: {
    no_objective: openField('words'),
    no_source: openField('rationale'),
    override: openTab('priorities'),
    tie: openTab('priorities'),
  },
  check(facts) {
    const elements = facts.elements ?? []
    const priorities = elements.filter((element) => element.kind === 'priority' && element.state !== 'stopped')
    const deviating = (facts.ranking ?? []).filter((entry) => !entry.hasReason)
    const unargued = deviating.map(
      ({ kind, names }): Issue => ({
        element: null,
        messageCode: kind,
        data: { phenomenon: names },
        ...(kind === 'tie' && { severity: 'warning' }),
      }),
    )
    if (priorities.length === 0) return verdict(unargued)
    const descendants = getChildren(elements)
    const isBody = (key: string) => (facts.units?.get(key)?.level ?? null) !== null
    const hasSource = (elementFact: ElementFact) =>
      elementFact.hasRationale ||
      elementFact.carriesAnswer ||
      elementFact.links.length > 0 ||
      elementFact.units.some(isBody)
    const issues: Issue[] = [...unargued]
    for (const priority of priorities) {
      const children = descendants.get(priority.key) ?? []
      if (!children.some(isObjective))
        issues.push({ element: priority.key, messageCode: 'no_objective', severity: 'warning' })
      if (!hasSource(priority) && !children.some((child) => isObjective(child) && hasSource(child)))
        issues.push({ element: priority.key, messageCode: 'no_source', severity: 'warning' })
    }
    return { ...verdict(issues), ...(facts.ranking === null && { missing: ['ranking'] }) }
  },
})

/** Checks for an objective that is not stopped. A national plan uses a programme as the objective of a priority. */
const isObjective = ({ kind, state }: ElementFact): boolean =>
  (kind === 'strategic_objective' || kind === 'operational_objective' || kind === 'programme') && state !== 'stopped'
