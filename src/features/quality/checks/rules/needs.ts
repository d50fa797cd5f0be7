import { type Rule, verdict } from '../rule.ts'

/** M03. An element's need from elsewhere was requested. A need that no organisation was asked about gets no answer. */
export const needs: Rule = {
  id: 'M03',
  reads: ['elements'],
  check: ({ elements = [] }) =>
    verdict(
      elements
        .filter((element) => element.needsToAsk > 0 && element.state !== 'stopped' && element.state !== 'done')
        .map((element) => ({ element: element.key, says: 'not_asked', data: { count: element.needsToAsk } })),
    ),
}
