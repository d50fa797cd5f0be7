import { type Rule, verdict } from '../rule.ts'

/**
 * R32. Stopping or pausing needs a reason, so that no element ends without explanation (EU action plans: "status
 * unclear").
 */
export const endings: Rule = {
  id: 'R32',
  sections: ['elements'],
  check: (facts) =>
    verdict(
      (facts.elements ?? [])
        .filter((element) => (element.state === 'stopped' || element.state === 'paused') && !element.hasStateReason)
        .map((element) => ({
          element: element.key,
          messageCode: element.state === 'stopped' ? 'stopped_silently' : 'paused_silently',
        })),
    ),
}
