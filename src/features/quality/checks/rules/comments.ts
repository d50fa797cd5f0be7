import { defineRule, openTab, verdict } from '../rule.ts'

/**
 * Each comment of a consultation round has an answer before approval (domain: local voice weak, councils cannot
 * amend). So has each point of an opinion, because the final text takes it into account.
 * A comment outside a round needs no answer. For a deleted element the issue refers to the plan as a whole.
 */
export const comments = defineRule({
  id: 'comments',
  sections: ['comments', 'elements'],
  fix: { no_answer: openTab('comments'), no_answer_to_point: openTab('path') },
  check(facts) {
    const present = new Set((facts.elements ?? []).map((element) => element.key))
    const open = (facts.comments ?? []).filter((comment) => !comment.answered)
    const [points, commentFacts] = [open.filter(({ opinion }) => opinion), open.filter(({ opinion }) => !opinion)]
    const groupByElement = (group: typeof open) =>
      Map.groupBy(group, ({ element }) => (element !== null && present.has(element) ? element : null))
    const toIssues = (group: typeof open, messageCode: 'no_answer' | 'no_answer_to_point') =>
      [...groupByElement(group)].map(([element, those]) => ({ element, messageCode, data: { count: those.length } }))
    return verdict([...toIssues(commentFacts, 'no_answer'), ...toIssues(points, 'no_answer_to_point')])
  },
})
