import { type Rule, verdict } from '../rule.ts'

/** M03. What an element needs from elsewhere was asked: a need that nobody heard of is answered by nobody. */
export const needs: Rule = {
  id: 'M03',
  reads: ['elements'],
  check: ({ elements = [] }) =>
    verdict(
      elements
        .filter((one) => one.needsToAsk > 0 && one.state !== 'stopped' && one.state !== 'done')
        .map((one) => ({ element: one.key, says: 'not_asked', data: { count: one.needsToAsk } })),
    ),
}
