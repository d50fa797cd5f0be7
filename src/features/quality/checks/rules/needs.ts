import { type Rule, verdict } from '../rule.ts'

/** M03. The needs of an element from elsewhere have been requested. A need that was not requested gets no answer. */
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
