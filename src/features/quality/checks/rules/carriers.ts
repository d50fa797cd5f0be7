import { type Rule, type RuleIssue, verdict } from '../rule.ts'

/** M04. An adopted item has an element in this plan that carries it. */
export const carriers: Rule = {
  id: 'M04',
  sections: ['items'],
  check: ({ items = [] }) =>
    verdict(
      items
        .filter(({ answer }) => answer?.kind === 'adopt' && !answer.isCarried)
        .map(
          ({ key: item, title, upperPlan }): RuleIssue => ({
            element: null,
            messageCode: 'not_carried',
            data: { item: title, upperPlan },
            item,
          }),
        ),
    ),
}
