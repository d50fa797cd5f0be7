import { defineRule, noFix, type RuleIssue, verdict } from '../rule.ts'

type Issue = RuleIssue<'many_priorities' | 'many_actions'>

/**
 * The number of priorities does not exceed the country's limit for the kind of plan. The number of running actions
 * per accountable function does not exceed the limit either (a European cycle once had 260 actions at the same time).
 * Without a number in the pack there is no limit.
 */
export const load = defineRule({
  id: 'load',
  sections: ['elements', 'units'],
  parameters: { known: { priorities: { min: 1 }, actions: { min: 1 } }, set: 'some' },
  fix: { many_priorities: noFix, many_actions: noFix },
  check(facts, { priorities: maxPriorities = Infinity, actions: maxActions = Infinity }) {
    const running = new Map<string, { unit: string | null; count: number }>()
    let priorities = 0
    for (const { kind, state, accountable, accountableUnit } of facts.elements ?? []) {
      if (kind === 'priority' && state !== 'stopped' && state !== 'done') priorities += 1
      if (kind !== 'action' || state !== 'running' || accountable === null) continue
      const load = running.get(accountable)
      if (load) load.count += 1
      else running.set(accountable, { unit: accountableUnit, count: 1 })
    }
    const issues: Issue[] = []
    if (priorities > maxPriorities)
      issues.push({
        element: null,
        messageCode: 'many_priorities',
        data: { count: priorities, maxCount: maxPriorities },
      })
    for (const [key, { unit, count }] of running)
      if (count > maxActions)
        issues.push({
          element: null,
          messageCode: 'many_actions',
          data: {
            function: facts.units?.get(key)?.names ?? {},
            unit: (unit !== null && facts.units?.get(unit)?.names) || {},
            count,
            maxCount: maxActions,
          },
        })
    return verdict(issues)
  },
})
