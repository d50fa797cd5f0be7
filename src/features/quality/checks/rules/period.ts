import { computeValidUntil, type LegalDate } from '#shared/dates.ts'
import { lastDay } from '#shared/format.ts'
import { defineRule, openField, type RuleIssue, verdict } from '../rule.ts'

type Issue = RuleIssue<'begins_outside' | 'ends_outside' | 'due_outside'>

/**
 * The elements of a plan take place while the plan is in force: within the plan's period, or longer by decision.
 * The period is half-open: an element may begin on the plan's first day and end with the plan. A milestone comes before
 * the plan's end.
 */
export const period = defineRule({
  id: 'period',
  sections: ['elements'],
  fix: {
    begins_outside: ({ data }) => ({ action: 'set_dates', periodFrom: data.bound as LegalDate }),
    ends_outside: ({ data }) => ({ action: 'set_dates', periodTo: data.bound as LegalDate }),
    due_outside: openField('steering'),
  },
  check({ plan, elements = [] }) {
    const issues: Issue[] = []
    const until = computeValidUntil(plan)
    const add = (element: string, messageCode: Issue['messageCode'], date: LegalDate, bound: LegalDate) =>
      issues.push({ element, messageCode, data: { date, bound } })
    for (const { key, state, periodFrom, periodTo, dueOn } of elements) {
      if (state === 'stopped') continue
      if (periodFrom !== null && (periodFrom < plan.periodFrom || periodFrom >= until))
        add(key, 'begins_outside', periodFrom, plan.periodFrom)
      if (periodTo !== null && (periodTo > until || periodTo <= plan.periodFrom))
        add(key, 'ends_outside', lastDay(periodTo), until)
      if (dueOn !== null && (dueOn < plan.periodFrom || dueOn >= until)) add(key, 'due_outside', dueOn, until)
    }
    return verdict(issues)
  },
})
