import type { ElementKind } from '#shared/element-kind.ts'
import type { ResourceFact } from '../facts.ts'
import { defineRule, openField, openTab, type RuleIssue, verdict } from '../rule.ts'

type Issue = RuleIssue<'empty' | 'over' | 'over_inventory' | 'over_inventory_budget'>

/** The kinds of element that plan work, so that resources must be filled in. */
const planned: readonly ElementKind[] = ['strategic_objective', 'programme', 'project']

/**
 * Capacity and budget are filled in, or "not available" is stated. Planned resources are compared with available
 * resources (critique of 2021).
 * The resources that the plan assigns to a service are compared with the resources of the owner, per year. If the owner
 * has recorded none for the service, each line is compared with the availability stated in that line.
 */
export const resources = defineRule({
  id: 'resources',
  sections: ['elements'],
  fix: {
    empty: openField('resources'),
    over: openField('resources'),
    over_inventory: openTab('resources'),
    over_inventory_budget: openTab('resources'),
  },
  check(facts) {
    const issues: Issue[] = []
    const capacityFacts = facts.capacities ?? []
    const isAvailable = (line: ResourceFact) =>
      capacityFacts.some((capacityFact) => capacityFact.service === (line.kind === 'budget' ? 'budget' : line.service))
    for (const element of facts.elements ?? []) {
      if (
        planned.includes(element.kind) &&
        element.resources.length === 0 &&
        element.state !== 'stopped' &&
        element.state !== 'done'
      ) {
        issues.push({ element: element.key, messageCode: 'empty' })
      }
      for (const line of element.resources) {
        if (!isAvailable(line) && line.amount !== null && line.available !== null && line.amount > line.available) {
          issues.push({
            element: element.key,
            messageCode: 'over',
            severity: 'warning',
            data: { kind: line.kind, service: line.service, amount: line.amount, available: line.available },
          })
        }
      }
    }
    const over = capacityFacts.find((capacityFact) => capacityFact.promised > capacityFact.remaining)
    if (over)
      issues.push({
        element: null,
        messageCode: over.service === 'budget' ? 'over_inventory_budget' : 'over_inventory',
        severity: 'warning',
        // Passed as text, because a year is written without a digit separator.
        data: {
          service: over.service,
          year: String(over.year),
          amount: Math.round(over.promised),
          available: Math.round(over.remaining),
        },
      })
    return verdict(firstPerElement(issues))
  },
})

/** Returns a single result per element. Several lines that exceed the available resources count as a single issue. */
function firstPerElement(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string | null>()
  return issues.filter((issue) => !seen.has(issue.element) && seen.add(issue.element))
}
