import { type Finding, type Rule, verdict } from '../rule.ts'
import { mustBeAnsweredFor } from './accountability.ts'

/**
 * M02. Work in a domain of competence has somebody with the power at the table: the one who answers for it, a contributor
 * or a partner. R16 asks it of the accountable function alone.
 */
export const competentPartner: Rule = {
  id: 'M02',
  reads: ['elements', 'competences', 'units'],
  check(facts) {
    const byTopic = Map.groupBy(facts.competences ?? [], (one) => one.topic)
    const findings: Finding[] = []
    for (const element of facts.elements ?? []) {
      const powers = element.competenceTopic === null ? undefined : byTopic.get(element.competenceTopic)
      if (!powers || !mustBeAnsweredFor(element)) continue
      const bodies = [element.accountableUnit, ...element.units]
        .map((key) => (key === null ? undefined : facts.units?.get(key)))
        .filter((unit) => unit !== undefined && unit.level !== null)
      const holds = powers.some((power) =>
        bodies.some((body) => power.organisationKinds.includes(body!.kind) || power.level === body!.level),
      )
      if (!holds)
        findings.push({
          element: element.key,
          says: 'nobody_competent',
          data: { topic: element.competenceTopic, levels: [...new Set(powers.map((one) => one.level))] },
        })
    }
    return verdict(findings)
  },
}
