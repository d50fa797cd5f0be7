import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { Id } from '#shared/ids.ts'
import { isAreaInDetails } from './queries/references.ts'

/** registryHooks.isAreaUsed: whether the details of any element name the area, also one that the actor may not read. */
export const isAreaUsed = (context: TransactionContext, { areaId }: { areaId: Id }): Promise<boolean> =>
  withSystemAccess(context, () => isAreaInDetails(context.tx, areaId))
