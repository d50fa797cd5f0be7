import { en as labels } from '#shared/label-messages/en.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
import type { ResultStatus, StatusReasonCode } from '../entities.ts'

/** Messages for expected results, in documents and on screen. */
export const en = {
  statuses: {
    on_track: 'on track',
    attention: 'attention',
    off_track: 'off track',
    no_update: 'no update',
    effort_only: 'effort indicator',
    not_computed: statuses.notComputed,
  } satisfies Record<ResultStatus, string>,
  reasons: {
    NO_TARGET: 'No target has been set.',
    AMBIGUOUS: 'An increase may reflect more effort, so there is no status colour.',
    PLAN_NOT_BEGUN: 'The period of the plan has not begun. There is no status before that.',
    WITHHELD: 'Some of the figures are not visible to you.',
    PERIODS_DIFFER: 'The targets, the baseline and the figures do not have periods of the same length.',
    NO_DIRECTION: 'For this indicator, neither higher nor lower is better, and the target is no range.',
    BASELINE_DIFFERS:
      'The baseline differs from the recorded figure, and the recorded figure gives another status. Correct the baseline.',
    FIGURES_MISSING: 'Figures of areas are missing in the latest period.',
    NO_FIGURE_YET: 'There is no figure for a complete period of the plan yet.',
    UPDATE_OVERDUE: 'The figure for the next period is overdue or incomplete.',
    TOO_FEW: 'One figure shows no trend, and there is no committed result for its period.',
    AS_EXPECTED: 'Within the tolerance of the committed result for this period, or better.',
    BEHIND: 'Worse than the committed result for this period, but better than the baseline.',
    NO_BETTER_THAN_BASELINE: 'No better than the baseline.',
    TARGET_MISSED: 'The period of the target has ended and the target was missed.',
    TREND_REACHES_TARGET: 'The trend of the latest periods reaches the target.',
    TREND_MISSES_TARGET: 'The trend of the latest periods does not reach the target.',
    OUTSIDE_RANGE: 'Just outside the range.',
    FAR_OUTSIDE_RANGE: 'Outside the range by more than the tolerance.',
  } satisfies Record<StatusReasonCode, string>,
  document: {
    title: 'Expected results',
    description: 'Committed and actual results, based on the figures that the author of this document may read.',
    descriptionForOthers:
      'Committed and actual results, based on the figures that external readers may see. Small numbers are not shown.',
    promise: 'Committed results.',
    element: labels.element,
    measured: 'Measured by',
    baseline: 'Baseline',
    target: 'Target',
    period: labels.period,
    targetsOf: (title: string) => `Targets: ${title}`,
    targetsInTable: (count: string, title: string) => `${count} targets: see the table “Targets: ${title}”`,
    recorded: (value: string) => `recorded: ${value}`,
    worseTargetReason: (reason: string) => `Reason for a target that is worse than the figure at that time: ${reason}`,
    provisional: statuses.provisional,
    counts: 'Results by status',
    quarter: (number: number, year: string) => `Q${number} ${year}`,
    now: 'Latest',
    status: labels.status,
    opens: 'Each figure can be traced to its rows, its definition and its approval. Follow its code or enter it at',
  },
}
