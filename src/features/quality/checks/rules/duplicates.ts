import { defineRule, openField, type RuleIssue, verdict } from '../rule.ts'

type Issue = RuleIssue<'duplicate_title'>

/**
 * A plan contains each objective once. Two elements of the same kind with the same text would have two owners and
 * a single result. The element that was written first is kept, because ids increase with time.
 */
export const duplicates = defineRule({
  id: 'duplicates',
  sections: ['elements'],
  fix: { duplicate_title: openField('title') },
  check({ elements = [] }) {
    const same = new Map<string, string[]>()
    for (const { key, kind, titleKey, state } of elements) {
      if (titleKey === null || state === 'stopped') continue
      const text = `${kind} ${titleKey}`
      const keys = same.get(text)
      if (keys) keys.push(key)
      else same.set(text, [key])
    }
    const issues: Issue[] = []
    for (const keys of same.values()) {
      if (keys.length === 1) continue
      // Sorted by key, because the facts have no order and the issue must stay with the same element.
      const [first, ...others] = keys.toSorted()
      for (const element of others) issues.push({ element, messageCode: 'duplicate_title', otherElement: first! })
    }
    return verdict(issues)
  },
})
