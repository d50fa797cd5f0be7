import { en as labels } from '#shared/label-messages/en.ts'
import type { ResultStatus } from '../entities.ts'

/** Messages for expected results, in documents and on screen. */
export const en = {
  statuses: {
    on_track: 'on track',
    attention: 'attention',
    off_track: 'off track',
    no_update: 'no update',
    effort_only: 'effort indicator',
    not_computed: 'not computed',
  } satisfies Record<ResultStatus, string>,
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
    quarter: (number: number, year: string) => `Q${number} ${year}`,
    now: 'Latest',
    status: labels.status,
    opens: 'Each figure can be traced to its rows, its definition and its approval. Follow its code or enter it at',
  },
}
