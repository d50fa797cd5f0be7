import { defineRule, openField, verdict } from '../rule.ts'

/**
 * Stopping or pausing needs a reason, so that no element ends without explanation (EU action plans: "status
 * unclear").
 */
export const endings = defineRule({
  id: 'endings',
  sections: ['elements'],
  fix: { stopped_without_reason: openField('state'), paused_without_reason: openField('state') },
  check: (facts) =>
    verdict(
      (facts.elements ?? [])
        .filter((element) => (element.state === 'stopped' || element.state === 'paused') && !element.hasStateReason)
        .map((element) => ({
          element: element.key,
          messageCode: element.state === 'stopped' ? 'stopped_without_reason' : 'paused_without_reason',
        })),
    ),
})
