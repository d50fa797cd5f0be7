import { type Finding, type Rule, verdict } from '../rule.ts'

/** M08. A plan says each objective once: two of one kind in the same words have two owners and one result. */
export const duplicates: Rule = {
  id: 'M08',
  reads: ['elements'],
  check({ elements = [] }) {
    const first = new Map<string, string>()
    const findings: Finding[] = []
    for (const { key, kind, titleKey, state } of elements) {
      if (titleKey === null || state === 'stopped') continue
      const same = `${kind} ${titleKey}`
      const other = first.get(same)
      if (other === undefined) first.set(same, key)
      else findings.push({ element: key, says: 'said_twice', otherElement: other })
    }
    return verdict(findings)
  },
}
