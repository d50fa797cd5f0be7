import type { ResultStatus } from '../entities.ts'

/** Messages for expected results, in documents and on screen. */
export const en = {
  standings: {
    on_track: 'on track',
    attention: 'attention',
    off_track: 'off track',
    no_update: 'without news',
    effort_only: 'read with effort',
    not_computed: 'not computed',
  } satisfies Record<ResultStatus, string>,
  document: {
    title: 'What is to come of it',
    note: 'What was promised, and what came of it by the figures that whoever made this document may read.',
    noteOthers:
      'What was promised, and what came of it by the figures as others may see them: small numbers are withheld.',
    promise: 'What was promised.',
    element: 'Element',
    measured: 'Measured by',
    baseline: 'Baseline',
    target: 'Target',
    now: 'Latest',
    standing: 'Status',
    opens: 'Each figure opens to its rows, its definition and who approved it: follow its code, or type it at',
  },
}
