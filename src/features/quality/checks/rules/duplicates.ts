import { type Finding, type Rule, verdict } from '../rule.ts'

/**
 * M08. A plan says each objective once: two of one kind in the same words have two owners and one result. The one that was
 * written first stands: ids count up with time.
 */
export const duplicates: Rule = {
  id: 'M08',
  reads: ['elements'],
  check({ elements = [] }) {
    const same = new Map<string, string[]>()
    for (const { key, kind, titleKey, state } of elements) {
      if (titleKey === null || state === 'stopped') continue
      const said = `${kind} ${titleKey}`
      const keys = same.get(said)
      if (keys) keys.push(key)
      else same.set(said, [key])
    }
    const findings: Finding[] = []
    for (const keys of same.values()) {
      if (keys.length === 1) continue
      // By key and not as they come: the facts have no order, and the finding must stay with its element.
      const [first, ...others] = keys.toSorted()
      for (const element of others) findings.push({ element, says: 'said_twice', otherElement: first! })
    }
    return verdict(findings)
  },
}
