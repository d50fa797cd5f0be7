import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { Id } from '#shared/ids.ts'
import { commitResults } from './queries/write-results.ts'

/**
 * Commits the expected results of a plan from the day on which a version was frozen, including results that the planner
 * may not read.
 */
export const commitPlanResults = (context: TransactionContext, { planId }: { planId: Id }): Promise<void> =>
  withSystemAccess(context, () => commitResults(context, planId))
