import { accountableKinds, type ChainLink } from '#shared/element-kind.ts'
import { defineRule, openField, type RuleIssue, verdict } from '../rule.ts'
import { getChildren, listDescendants } from '../tree.ts'

type Issue = RuleIssue<'not_reached'>

/** The links of the chain that an integral approach must include in addition to reaction. */
const reached: readonly ChainLink[] = ['prevention', 'aftercare']

/**
 * An integral approach covers the chain from prevention to aftercare. The work under a priority includes both
 * links of the chain. The rule `argumentation` covers a priority without any work.
 */
export const wholeChain = defineRule({
  id: 'whole_chain',
  sections: ['elements'],
  fix: { not_reached: openField('chain') },
  check({ elements = [] }) {
    const children = getChildren(elements)
    const issues: Issue[] = []
    for (const priority of elements) {
      if (priority.kind !== 'priority' || priority.state === 'stopped') continue
      const named = new Set(priority.chainLinks)
      let isWorkedOn = false
      for (const descendant of listDescendants(priority.key, children)) {
        if (!accountableKinds.includes(descendant.kind) || descendant.state === 'stopped') continue
        isWorkedOn = true
        for (const link of descendant.chainLinks) named.add(link)
      }
      if (!isWorkedOn) continue
      const chain = reached.filter((link) => !named.has(link))
      if (chain.length > 0) issues.push({ element: priority.key, messageCode: 'not_reached', data: { chain } })
    }
    return verdict(issues)
  },
})
