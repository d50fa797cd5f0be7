import { firstAhead, type Rule, type RuleIssue, verdict } from '../rule.ts'

/**
 * R35. A priority from an older list of phenomena has a crosswalk to the current list, so that plan generations can be
 * compared.
 */
export const crosswalk: Rule = {
  id: 'R35',
  sections: ['elements', 'phenomena'],
  check(facts) {
    const findings: RuleIssue[] = []
    let looked = false
    for (const element of facts.elements ?? []) {
      const phenomenon = element.phenomenon === null ? undefined : facts.phenomena?.get(element.phenomenon)
      if (!phenomenon) continue
      looked = true
      if (!phenomenon.current && !phenomenon.leadsToCurrent)
        findings.push({
          element: element.key,
          messageCode: 'no_crosswalk',
          data: { phenomenon: phenomenon.names, list: phenomenon.list },
        })
    }
    const changes = looked ? [...(facts.phenomena?.values() ?? [])].map((phenomenon) => phenomenon.listChangeOn) : []
    return verdict(findings, firstAhead(changes, facts.today))
  },
}
