import { sql } from 'kysely'
import type { Actor } from '#shared/actor.ts'
import type { Tx } from './db.ts'

/**
 * Runs the query with system access in the actor's transaction. It is still the application role under every policy,
 * but with all access ids.
 *
 * Use it where rows that the actor may not read must count, such as freezing a whole plan or deleting a referenced
 * element. Never return the raw result to the actor. An error rolls back the act, so the actor's access need not be
 * restored then.
 */
export async function withSystemAccess<T>(
  { tx, actor }: { tx: Tx; actor: Actor },
  query: () => Promise<T>,
): Promise<T> {
  if (actor.kind === 'system') return query()
  const { rows } = await sql<{ role: string }>`
    select role, set_config('role', 'none', true) from (select current_setting('role') as role offset 0) r`.execute(tx)
  await sql`select
    set_config('integral.readable', (select coalesce(array_agg(id order by id), '{}') from access)::text, true),
    set_config('role', ${rows[0]!.role}, true)`.execute(tx)
  const seen = await query()
  // Reads the access again, because access ids registered in between may be readable for the actor.
  await sql`select set_config('integral.readable', readable_access_ids(acting_person(),
    coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[])::text, true)`.execute(tx)
  return seen
}
