import type { FigureFact } from '../facts.ts'
import { type Finding, type Rule, verdict } from '../rule.ts'

/** What is not known of the figures behind a result, the gravest first. A state stands with every figure that was told. */
const lacksOf = (one: FigureFact): Pick<Finding, 'says' | 'severity'>[] => {
  const lacks: Pick<Finding, 'says' | 'severity'>[] = []
  if (one.withoutSource) lacks.push({ says: 'no_source' })
  if (one.withoutDate) lacks.push({ says: 'no_date' })
  // The words of the plan alone: dated by its version, but nobody can tell whether it is provisional.
  if (one.hasBaseline && !one.baselineTold) lacks.push({ says: 'baseline_not_told', severity: 'hint' })
  return lacks
}

/**
 * R22. A figure that is published has a source, a state and a date (conflicting reports to Parliament); corrections keep history by
 * construction. Freezing a version is the publication: it prints baselines, and what came of them. So of the figures from the baseline on
 * somebody says from where they come and of which day they are; a baseline of which no figure was told has no state, which is a hint.
 */
export const published: Rule = {
  id: 'R22',
  reads: ['figures'],
  check: ({ figures = [] }) =>
    verdict(
      figures.flatMap((one) =>
        lacksOf(one).map((lack): Finding => ({ element: one.element, data: { indicator: one.names }, ...lack })),
      ),
    ),
}

/**
 * R36. Neighbours with a linked indicator that goes the other way are shown: what falls here may have moved there, or not. It is found when it
 * is read, from the figures that this reader may read, and kept nowhere: what is kept would tell of figures that others may not read.
 */
export const displacement: Rule = {
  id: 'R36',
  reads: ['neighbours'],
  whenRead: true,
  check: () => verdict([]),
}
