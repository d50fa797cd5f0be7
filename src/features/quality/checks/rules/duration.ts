import { Temporal } from 'temporal-polyfill'
import type { LegalDate } from '#shared/dates.ts'
import { lastDay } from '#shared/format.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import { defineRule, openTab, type RuleIssue, verdict } from '../rule.ts'

type Issue = RuleIssue<'other_duration' | 'other_start'>

/** Returns the legal duration of such a plan under the law in force when the plan begins (ISO 8601). */
function findLawfulDuration({ durations }: PackPlanKind, from: LegalDate): string | undefined {
  const holding = durations.filter((entry) => (entry.from ?? '') <= from)
  return holding.toSorted((left, other) => (other.from ?? '').localeCompare(left.from ?? ''))[0]?.duration
}

/**
 * A plan lasts as long as the law in force at the plan's start requires (for example four years for a national plan; for
 * four years before a reform and six since). An explicit, dated decision can extend it. This also applies where the
 * period itself runs until the last day of the extension.
 * `month` and `day`: the default start of such plans. A deviation is a hint.
 */
export const duration = defineRule({
  id: 'duration',
  sections: ['kind'],
  parameters: { known: { month: { min: 1, max: 12 }, day: { min: 1, max: 31 } }, set: 'all_or_none' },
  fix: { other_duration: openTab('file'), other_start: openTab('file') },
  check({ plan, kind }, { month, day }) {
    const lawful = kind && findLawfulDuration(kind, plan.periodFrom)
    const from = Temporal.PlainDate.from(plan.periodFrom)
    const ends = lawful ? from.add(Temporal.Duration.from(lawful)).toString() : plan.periodTo
    // Such a decision can lengthen a plan but never shorten it.
    const extended = plan.extendedTo != null && plan.periodTo > ends && plan.periodTo <= plan.extendedTo
    const starts = month === undefined || (from.month === month && from.day === day)
    const issues: Issue[] = []
    if (ends !== plan.periodTo && !extended) {
      const data = { date: lastDay(plan.periodTo), bound: lastDay(ends) }
      issues.push({ element: null, messageCode: 'other_duration', data })
    }
    if (!starts)
      issues.push({ element: null, messageCode: 'other_start', data: { date: plan.periodFrom }, severity: 'hint' })
    return verdict(issues)
  },
})
