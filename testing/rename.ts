import type { OpenDatabase } from '../src/platform/db/db.ts'
import type { Id } from '../src/shared/ids.ts'
import type { Names } from '../src/shared/localized-text.ts'

/** Gives a subject other names from a moment on, as the owner of the database. */
export async function rename(
  { pool }: OpenDatabase,
  table: 'organisation' | 'function' | 'area' | 'phenomenon',
  id: Id,
  { names, at }: { names: Names; at: string },
): Promise<void> {
  await pool.query(
    `with moment as materialized (select set_config('integral.now', $3, true))
      update ${table} set names = $2 from moment where id = $1`,
    [id, names, at],
  )
}
