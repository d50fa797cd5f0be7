import { defineRule, openTab, verdict } from '../rule.ts'

/**
 * A step that was skipped, or completed before the usual predecessor, has a reason (domain 3.4: the order varies, with
 * a reason).
 */
export const reasonGiven = defineRule({
  id: 'reason_given',
  sections: ['path'],
  fix: { no_reason: openTab('path') },
  check({ path }) {
    const withoutReason = (path?.steps ?? []).filter((step) => step.skippedOrReordered && !step.hasReason)
    return verdict(
      withoutReason.map(({ names }) => ({ element: null, messageCode: 'no_reason', data: { step: names } })),
    )
  },
})
