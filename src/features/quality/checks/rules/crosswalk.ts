import { defineRule, nextDate, noFix, type RuleIssue, verdict } from '../rule.ts'

type Issue = RuleIssue<'no_crosswalk'>

/**
 * A priority from an older list of phenomena has a crosswalk to the current list, so that plan generations can be
 * compared.
 */
export const crosswalk = defineRule({
  id: 'crosswalk',
  sections: ['elements', 'phenomena'],
  fix: { no_crosswalk: noFix },
  check(facts) {
    const issues: Issue[] = []
    let hasPhenomenon = false
    for (const element of facts.elements ?? []) {
      const phenomenon = element.phenomenon === null ? undefined : facts.phenomena?.get(element.phenomenon)
      if (!phenomenon) continue
      hasPhenomenon = true
      if (!phenomenon.current && !phenomenon.leadsToCurrent)
        issues.push({
          element: element.key,
          messageCode: 'no_crosswalk',
          data: { phenomenon: phenomenon.names, list: phenomenon.list },
        })
    }
    const changes = hasPhenomenon
      ? [...(facts.phenomena?.values() ?? [])].map((phenomenon) => phenomenon.listChangeOn)
      : []
    return verdict(issues, nextDate(changes, facts.today))
  },
})
