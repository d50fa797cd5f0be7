import { type Finding, type Rule, verdict } from '../rule.ts'

/**
 * R12. An upper plan that comes into force opens a review of each lower plan that runs: what of it has no answer yet is a warning
 * (practice of 2017: the running plan stays, and an addendum says what is added). What was decided changes only by an addendum with
 * approvals of its own: what its approval binds and reads otherwise in the running plan, without one, is an error where it stands.
 */
export const reviewed: Rule = {
  id: 'reviewed',
  general: true,
  reads: ['items', 'silent'],
  check({ plan, items = [], silent }) {
    if (plan.state !== 'in_force' && plan.state !== 'bridging') return verdict([])
    const open = items.filter(({ answer }) => answer === null)
    const { version, elements, elsewhere } = silent!
    const changed = (element: string | null, says: string): Finding => ({ element, says, data: { version } })
    return verdict([
      ...(open.length > 0
        ? [{ element: null, says: 'review_open', data: { count: open.length }, severity: 'warning' as const }]
        : []),
      ...elements.map((element) => changed(element, 'silent_change')),
      ...(elsewhere ? [changed(null, 'silent_elsewhere')] : []),
    ])
  },
}
