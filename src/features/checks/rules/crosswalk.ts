import { type Rule, verdict } from '../rule.ts'

/** R35. A priority on an older list of phenomena has a crosswalk to the current one, so that generations can be compared. */
export const crosswalk: Rule = {
  id: 'R35',
  reads: ['elements', 'phenomena'],
  check: (facts) =>
    verdict(
      (facts.elements ?? []).flatMap((one) => {
        const phenomenon = one.phenomenon === null ? undefined : facts.phenomena?.get(one.phenomenon)
        return phenomenon && !phenomenon.current && !phenomenon.leadsToCurrent
          ? [{ element: one.key, says: 'no_crosswalk', data: { phenomenon: phenomenon.names, list: phenomenon.list } }]
          : []
      }),
    ),
}
