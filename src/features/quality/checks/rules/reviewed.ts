import { defineRule, openTab, type RuleIssue, verdict } from '../rule.ts'

type Issue = RuleIssue<'review_open' | 'unapproved_change' | 'unapproved_change_elsewhere'>

/**
 * When an upper plan comes into force, each lower plan in progress needs a review. Items without an answer are
 * warnings (practice of 2017: the running plan stays, and an addendum adds to it).
 * Decided content changes only by an addendum with separate approvals. If content bound by the approval differs in the
 * running plan without an addendum, the element gets an error.
 */
export const reviewed = defineRule({
  id: 'reviewed',
  sections: ['items', 'unapprovedChanges'],
  fix: {
    review_open: openTab('path'),
    unapproved_change: openTab('path'),
    unapproved_change_elsewhere: openTab('path'),
  },
  check({ plan, items = [], unapprovedChanges }) {
    if (plan.state !== 'in_force' && plan.state !== 'bridging') return verdict([])
    const open = items.filter(({ answer }) => answer === null)
    const { version, elements, hasOtherChanges } = unapprovedChanges!
    const changed = (element: string | null, messageCode: Issue['messageCode']): Issue => ({
      element,
      messageCode,
      data: { version },
    })
    const issues: Issue[] = []
    if (open.length > 0)
      issues.push({ element: null, messageCode: 'review_open', data: { count: open.length }, severity: 'warning' })
    issues.push(...elements.map((element) => changed(element, 'unapproved_change')))
    if (hasOtherChanges) issues.push(changed(null, 'unapproved_change_elsewhere'))
    return verdict(issues)
  },
})
