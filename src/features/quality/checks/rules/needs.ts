import { defineRule, verdict } from '../rule.ts'

/** The needs of an element from elsewhere have been requested. A need that was not requested gets no answer. */
export const needs = defineRule({
  id: 'needs',
  sections: ['elements'],
  fix: { not_asked: () => ({ action: 'mark_asked' }) },
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
})
