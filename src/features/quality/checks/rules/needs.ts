import { type Rule, verdict } from '../rule.ts'

/** M03. The needs of an element from elsewhere have been requested. A need that was not requested gets no answer. */
export const needs: Rule = {
  id: 'M03',
  sections: ['elements'],
  check: ({ elements = [] }) =>
    verdict(
      elements
        .filter(
          (element) => element.unrequestedNeedCount > 0 && element.state !== 'stopped' && element.state !== 'done',
        )
        .map((element) => ({
          element: element.key,
          messageCode: 'not_asked',
          data: { count: element.unrequestedNeedCount },
        })),
    ),
}
