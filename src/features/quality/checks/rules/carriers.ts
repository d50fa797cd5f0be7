import { type Finding, type Rule, verdict } from '../rule.ts'

/** M04. What was adopted from above is carried by something here: an answer that nothing in the plan carries stays a word. */
export const carriers: Rule = {
  id: 'M04',
  reads: ['items'],
  check: ({ items = [] }) =>
    verdict(
      items
        .filter(({ answer }) => answer?.kind === 'adopt' && !answer.isCarried)
        .map(
          ({ key: item, title, upperPlan }): Finding => ({
            element: null,
            says: 'not_carried',
            data: { item: title, upperPlan },
            item,
          }),
        ),
    ),
}
