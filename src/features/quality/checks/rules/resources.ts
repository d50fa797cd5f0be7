import type { ElementKind } from '#shared/element-kind.ts'
import type { MeansFact } from '../facts.ts'
import { type Finding, type Rule, verdict } from '../rule.ts'

/** The kinds that promise work, so that means must be said. */
const promising: readonly ElementKind[] = ['strategic_objective', 'programme', 'project']

/**
 * R17. Capacity and budget are filled, or "not available" is stated; what is promised beside what is available is shown
 * (art. 36 (2); critique of 2021). What the plan promises of a service is compared with what its body has, year by year;
 * where the body keeps nothing of the service, each line with what it says itself is available.
 */
export const means: Rule = {
  id: 'R17',
  reads: ['elements'],
  check(facts) {
    const findings: Finding[] = []
    const held = facts.held ?? []
    const isHeld = (line: MeansFact) =>
      held.some((one) => one.service === (line.kind === 'budget' ? 'budget' : line.service))
    for (const element of facts.elements ?? []) {
      if (
        promising.includes(element.kind) &&
        element.means.length === 0 &&
        element.state !== 'stopped' &&
        element.state !== 'done'
      ) {
        findings.push({ element: element.key, says: 'empty' })
      }
      for (const line of element.means) {
        if (!isHeld(line) && line.amount !== null && line.available !== null && line.amount > line.available) {
          findings.push({
            element: element.key,
            says: 'over',
            severity: 'warning',
            data: { kind: line.kind, service: line.service, amount: line.amount, available: line.available },
          })
        }
      }
    }
    const over = held.find((one) => one.promised > one.left)
    if (over)
      findings.push({
        element: null,
        says: over.service === 'budget' ? 'over_kept_budget' : 'over_kept',
        severity: 'warning',
        // Not a number: a year is written without a mark between its digits.
        data: {
          service: over.service,
          year: String(over.year),
          amount: Math.round(over.promised),
          available: Math.round(over.left),
        },
      })
    return verdict(firstPerElement(findings))
  },
}

/** One result per element: several over-promised lines are one thing to mend. */
function firstPerElement(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string | null>()
  return findings.filter((one) => !seen.has(one.element) && seen.add(one.element))
}
