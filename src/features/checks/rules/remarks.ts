import { type Rule, verdict } from '../rule.ts'

/**
 * R33. Each remark of a consultation round has an answer before approval (domain: local voice weak, councils cannot amend).
 * What is remarked outside a round asks for no answer; of an element that went, the plan as a whole is told of.
 */
export const remarks: Rule = {
  id: 'R33',
  reads: ['remarks', 'elements'],
  check(facts) {
    const present = new Set((facts.elements ?? []).map((one) => one.key))
    const open = (facts.remarks ?? []).filter((one) => !one.answered)
    const byElement = Map.groupBy(open, ({ element }) => (element !== null && present.has(element) ? element : null))
    return verdict(
      [...byElement].map(([element, its]) => ({ element, says: 'no_answer', data: { count: its.length } })),
    )
  },
}
