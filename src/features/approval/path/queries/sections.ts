import { sql } from 'kysely'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { Id } from '#shared/ids.ts'

/**
 * Returns the sections of a plan that have content. It reveals only whether there is content, also where the actor may
 * not read it.
 */
export function listFilledSections(context: TransactionContext, planId: Id): Promise<ReadonlySet<string>> {
  return withSystemAccess(context, async () => {
    const { rows } = await sql<{ place: string }>`
      select distinct s.place from element s where s.plan_id = ${planId} and s.kind = 'section' and s.place is not null
        and exists (select from element e where e.parent_id = s.id)`.execute(context.tx)
    return new Set(rows.map(({ place }) => place))
  })
}
