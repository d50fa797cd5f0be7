import { type Rule, verdict } from '../rule.ts'

/**
 * R33. Each comment of a consultation round has an answer before approval (domain: local voice weak, councils cannot
 * amend). So has each point of an opinion (Act of 7 December 1998, art. 7: the final text takes it into account).
 * A comment outside a round needs no answer. For a deleted element the finding refers to the plan as a whole.
 */
export const comments: Rule = {
  id: 'R33',
  sections: ['comments', 'elements'],
  check(facts) {
    const present = new Set((facts.elements ?? []).map((element) => element.key))
    const open = (facts.comments ?? []).filter((comment) => !comment.answered)
    const [points, commentFacts] = [open.filter(({ opinion }) => opinion), open.filter(({ opinion }) => !opinion)]
    const groupByElement = (group: typeof open) =>
      Map.groupBy(group, ({ element }) => (element !== null && present.has(element) ? element : null))
    const toIssues = (group: typeof open, messageCode: string) =>
      [...groupByElement(group)].map(([element, those]) => ({ element, messageCode, data: { count: those.length } }))
    return verdict([...toIssues(commentFacts, 'no_answer'), ...toIssues(points, 'no_answer_to_point')])
  },
}
