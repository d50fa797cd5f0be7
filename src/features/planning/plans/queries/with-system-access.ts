import { sql } from 'kysely'
import type { Work } from '#platform/context.ts'

/**
 * Runs `look` with the eyes of the system, in the actor's transaction: still as the application role and under every
 * policy, but with all ids of access. For what must take account of rows that the actor may not read (a version freezes
 * the whole plan; nothing goes while something hidden stands on it). What it learns is never handed to the actor as it is.
 * An error in `look` undoes the whole act, so the actor's eyes need not be put back then.
 */
export async function withEveryRow<T>(work: Work, look: () => Promise<T>): Promise<T> {
  if (work.actor.kind === 'system') return look()
  const { rows } = await sql<{ role: string }>`
    select role, set_config('role', 'none', true) from (select current_setting('role') as role offset 0) r`.execute(
    work.tx,
  )
  await sql`select
    set_config('integral.readable', (select coalesce(array_agg(id order by id), '{}') from access)::text, true),
    set_config('role', ${rows[0]!.role}, true)`.execute(work.tx)
  const seen = await look()
  // Read again rather than remembered: what was interned meanwhile may be the actor's to read.
  await sql`select set_config('integral.readable', readable_access_ids(acting_person(),
    coalesce(nullif(current_setting('integral.organisations', true), ''), '{}')::uuid[])::text, true)`.execute(work.tx)
  return seen
}
