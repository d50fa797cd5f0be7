import { defineRule, noFix } from '../rule.ts'

/**
 * Reports neighbouring areas where a linked indicator moves in the opposite direction, because the problem may have
 * moved there.
 * The rule is computed at the time of the request, from the figures that this reader may read. It is never stored,
 * because a stored result would reveal figures that others may not read.
 */
export const displacement = defineRule({
  id: 'displacement',
  sections: ['neighbours'],
  isComputedOnRead: true,
  fix: { other_way: noFix },
  check: () => ({ issues: [], nextCheckOn: null }),
})
