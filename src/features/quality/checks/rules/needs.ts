import { type Rule, verdict } from '../rule.ts'

/** M03. An element's need from elsewhere was requested. A need that no organisation was asked about gets no answer. */
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
