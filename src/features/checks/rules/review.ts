import { type Rule, verdict } from '../rule.ts'

/**
 * R12. An upper plan that comes into force opens a review of each lower plan that runs: what of it has no answer yet is a warning
 * (practice of 2017: the running plan stays, and an addendum says what is added). What was decided changes only by an addendum with
 * approvals of its own: other words in a later version without one are an error.
 */
export const reviewed: Rule = {
  id: 'reviewed',
  general: true,
  reads: ['items', 'path'],
  check({ plan, items = [], path }) {
    if (plan.state !== 'in_force' && plan.state !== 'bridging') return verdict([])
    const open = items.filter(({ answer }) => answer === null)
    const version = path && !path.isAmending ? path.changedInVersion : null
    return verdict([
      ...(open.length > 0
        ? [{ element: null, says: 'review_open', data: { count: open.length }, severity: 'warning' as const }]
        : []),
      ...(version === null ? [] : [{ element: null, says: 'silent_change', data: { version } }]),
    ])
  },
}
