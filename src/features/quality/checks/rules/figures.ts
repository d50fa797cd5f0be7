import type { FigureFact } from '../facts.ts'
import { type Rule, type RuleIssue, verdict } from '../rule.ts'

/**
 * Returns the missing data of the figures behind a result, the most severe first. Every reported figure has a state.
 */
const listMissingData = (ground: FigureFact): Pick<RuleIssue, 'messageCode' | 'severity'>[] => {
  const lacks: Pick<RuleIssue, 'messageCode' | 'severity'>[] = []
  if (ground.withoutSource) lacks.push({ messageCode: 'no_source' })
  if (ground.withoutDate) lacks.push({ messageCode: 'no_date' })
  // The baseline exists only in the text of the plan. The version dates it, but whether it is provisional is unknown.
  if (ground.hasBaseline && !ground.isBaselineReported)
    lacks.push({ messageCode: 'baseline_not_told', severity: 'hint' })
  return lacks
}

/**
 * R22. A published figure has a source, a state and a date (conflicting reports to Parliament). Corrections always keep
 * the history.
 * Freezing a version is the publication, because it prints baselines and their later figures. Figures from the baseline
 * on therefore need a source and a date. A baseline without a reported figure has no state, which is a hint.
 */
export const published: Rule = {
  id: 'R22',
  sections: ['figures'],
  check: ({ figures = [] }) =>
    verdict(
      figures.flatMap((figure) =>
        listMissingData(figure).map(
          (lack): RuleIssue => ({ element: figure.element, data: { indicator: figure.names }, ...lack }),
        ),
      ),
    ),
}

/**
 * R36. Reports neighbouring areas where a linked indicator moves in the opposite direction, because the problem may
 * have moved there.
 * The rule is computed at the time of the request, from the figures that this reader may read. It is never stored,
 * because a stored result would reveal figures that others may not read.
 */
export const displacement: Rule = {
  id: 'R36',
  sections: ['neighbours'],
  isComputedOnRead: true,
  check: () => verdict([]),
}
