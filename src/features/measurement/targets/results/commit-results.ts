import { withEveryRow } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { promise } from './queries/write-results.ts'

/**
 * Commits the expected results of a plan from the day on which a version was frozen, including results that the planner
 * may not read.
 */
export const promiseExpected = (work: Work, { planId }: { planId: Id }): Promise<void> =>
  withEveryRow(work, () => promise(work, planId))
