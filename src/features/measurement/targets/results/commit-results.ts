import { withEveryRow } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { promise } from './queries/write-results.ts'

/** A version of a plan was frozen: what it expects is promised from that day on, also what its planner may not read. */
export const promiseExpected = (work: Work, { planId }: { planId: Id }): Promise<void> =>
  withEveryRow(work, () => promise(work, planId))
