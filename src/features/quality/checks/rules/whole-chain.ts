import { accountableKinds, type ChainLink } from '#shared/element-kind.ts'
import { type Finding, type Rule, verdict } from '../rule.ts'
import { allUnder, childrenOf } from '../tree.ts'

/** What an integral approach must reach beside reaction. */
const reached: readonly ChainLink[] = ['prevention', 'aftercare']

/**
 * M01. An integral approach reaches from prevention to aftercare: the work under a priority names both links of the chain.
 * A priority under which nothing is done yet is a matter of R14.
 */
export const wholeChain: Rule = {
  id: 'M01',
  reads: ['elements'],
  check({ elements = [] }) {
    const children = childrenOf(elements)
    const findings: Finding[] = []
    for (const priority of elements) {
      if (priority.kind !== 'priority' || priority.state === 'stopped') continue
      const named = new Set(priority.chainLinks)
      let isWorkedOn = false
      for (const one of allUnder(priority.key, children)) {
        if (!accountableKinds.includes(one.kind) || one.state === 'stopped') continue
        isWorkedOn = true
        for (const link of one.chainLinks) named.add(link)
      }
      if (!isWorkedOn) continue
      const chain = reached.filter((link) => !named.has(link))
      if (chain.length > 0) findings.push({ element: priority.key, says: 'not_reached', data: { chain } })
    }
    return verdict(findings)
  },
}
