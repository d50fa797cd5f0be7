import type { FigureFact } from '../facts.ts'
import { defineRule, openField, type RuleIssue, verdict } from '../rule.ts'

type Issue = RuleIssue<'no_source' | 'no_date' | 'baseline_not_reported'>

/**
 * Returns the missing data of the figures behind a result, the most severe first. Every reported figure has a state.
 */
const listMissingData = (fact: FigureFact): Pick<Issue, 'messageCode' | 'severity'>[] => {
  const lacks: Pick<Issue, 'messageCode' | 'severity'>[] = []
  if (fact.withoutSource) lacks.push({ messageCode: 'no_source' })
  if (fact.withoutDate) lacks.push({ messageCode: 'no_date' })
  // The baseline exists only in the text of the plan. The version dates it, but whether it is provisional is unknown.
  if (fact.hasBaseline && !fact.isBaselineReported)
    lacks.push({ messageCode: 'baseline_not_reported', severity: 'hint' })
  return lacks
}

/**
 * A published figure has a source, a state and a date (conflicting reports to Parliament). Corrections always keep
 * the history.
 * A version prints baselines and their later figures. Figures from the baseline on therefore need a source and a date. A baseline without a reported figure has no state, which is a hint.
 */
export const publishedFigures = defineRule({
  id: 'published_figures',
  sections: ['figures'],
  fix: { no_source: openField('results'), no_date: openField('results'), baseline_not_reported: openField('results') },
  check: ({ figures = [] }) =>
    verdict(
      figures.flatMap((figure) =>
        listMissingData(figure).map(
          (lack): Issue => ({ element: figure.element, data: { indicator: figure.names }, ...lack }),
        ),
      ),
    ),
})
