import { answerItem, defineRule, type RuleIssue, verdict } from '../rule.ts'

/** An adopted item has an element in this plan that carries it. */
export const carriers = defineRule({
  id: 'carriers',
  sections: ['items'],
  fix: { not_carried: answerItem },
  check: ({ items = [] }) =>
    verdict(
      items
        .filter(({ answer }) => answer?.kind === 'adopt' && !answer.isCarried)
        .map(
          ({ key: item, title, upperPlan }): RuleIssue<'not_carried'> => ({
            element: null,
            messageCode: 'not_carried',
            data: { item: title, upperPlan },
            item,
          }),
        ),
    ),
})
