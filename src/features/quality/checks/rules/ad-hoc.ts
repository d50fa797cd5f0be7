import type { ElementKind } from '#shared/element-kind.ts'
import { lastDay } from '#shared/format.ts'
import type { ElementFact } from '../facts.ts'
import { defineRule, nextDate, openField, type RuleIssue, verdict } from '../rule.ts'
import { indexByKey } from '../tree.ts'

type Issue = RuleIssue<'no_priority' | 'no_end' | 'past_its_end'>

const priorities: readonly ElementKind[] = ['priority', 'phenomenon', 'transversal_theme', 'strategic_objective']

/**
 * An ad hoc initiative has an end date and either a priority (as parent or as link) or a reason (domain: two
 * channels under the same theme). An initiative that still runs after the end date is reported too.
 */
export const adHoc = defineRule({
  id: 'ad_hoc',
  sections: ['elements'],
  fix: { no_priority: openField('links'), no_end: openField('periodTo'), past_its_end: openField('periodTo') },
  check(facts) {
    const elements = facts.elements ?? []
    const byKey = indexByKey(elements)
    const initiatives = elements.filter(
      (element) => element.kind === 'ad_hoc_initiative' && element.state !== 'stopped' && element.state !== 'done',
    )
    const issues: Issue[] = []
    for (const initiative of initiatives) {
      if (!isUnderPriority(initiative, byKey) && initiative.links.length === 0 && !initiative.hasReason)
        issues.push({ element: initiative.key, messageCode: 'no_priority' })
      else if (initiative.periodTo === null) issues.push({ element: initiative.key, messageCode: 'no_end' })
      else if (initiative.periodTo <= facts.today)
        issues.push({
          element: initiative.key,
          messageCode: 'past_its_end',
          data: { date: lastDay(initiative.periodTo) },
        })
    }
    return verdict(
      issues,
      nextDate(
        initiatives.map((initiative) => initiative.periodTo),
        facts.today,
      ),
    )
  },
})

function isUnderPriority(element: ElementFact, byKey: ReadonlyMap<string, ElementFact>): boolean {
  for (let key = element.parent; key !== null; key = byKey.get(key)?.parent ?? null) {
    const parent = byKey.get(key)
    if (parent && priorities.includes(parent.kind)) return true
  }
  return false
}
