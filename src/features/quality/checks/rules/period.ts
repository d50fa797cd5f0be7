import { holdsUntil, type LegalDate } from '#shared/dates.ts'
import { lastDay } from '#shared/format.ts'
import { type Finding, type Rule, verdict } from '../rule.ts'

/**
 * M07. What a plan holds takes place while it holds: within its period, or longer by decision. That is half-open: an element may begin on the
 * plan's first day and end with it, and a milestone lies before its end.
 */
export const period: Rule = {
  id: 'M07',
  reads: ['elements'],
  check({ plan, elements = [] }) {
    const findings: Finding[] = []
    const until = holdsUntil(plan)
    const add = (element: string, says: string, on: LegalDate, bound: LegalDate) =>
      findings.push({ element, says, data: { on, bound } })
    for (const { key, state, periodFrom, periodTo, dueOn } of elements) {
      if (state === 'stopped') continue
      if (periodFrom !== null && (periodFrom < plan.periodFrom || periodFrom >= until))
        add(key, 'begins_outside', periodFrom, plan.periodFrom)
      if (periodTo !== null && (periodTo > until || periodTo <= plan.periodFrom))
        add(key, 'ends_outside', lastDay(periodTo), until)
      if (dueOn !== null && (dueOn < plan.periodFrom || dueOn >= until)) add(key, 'due_outside', dueOn, until)
    }
    return verdict(findings)
  },
}
