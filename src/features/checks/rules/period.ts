import type { LegalDate } from '#shared/dates.ts'
import { lastDay } from '#shared/format.ts'
import { type Finding, type Rule, verdict } from '../rule.ts'

/**
 * M07. What a plan holds takes place within its period, which is half-open: an element may begin on the plan's first day
 * and end with it, and a milestone lies before its end.
 */
export const period: Rule = {
  id: 'M07',
  reads: ['elements'],
  check({ plan, elements = [] }) {
    const findings: Finding[] = []
    const add = (element: string, says: string, on: LegalDate, bound: LegalDate) =>
      findings.push({ element, says, data: { on, bound } })
    for (const { key, state, periodFrom, periodTo, dueOn } of elements) {
      if (state === 'stopped') continue
      if (periodFrom !== null && (periodFrom < plan.periodFrom || periodFrom >= plan.periodTo))
        add(key, 'begins_outside', periodFrom, plan.periodFrom)
      if (periodTo !== null && (periodTo > plan.periodTo || periodTo <= plan.periodFrom))
        add(key, 'ends_outside', lastDay(periodTo), plan.periodTo)
      if (dueOn !== null && (dueOn < plan.periodFrom || dueOn >= plan.periodTo))
        add(key, 'due_outside', dueOn, plan.periodTo)
    }
    return verdict(findings)
  },
}
