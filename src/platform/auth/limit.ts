import { sql } from 'kysely'
import type { OpenDatabase } from '../db/db.ts'

export interface Limit {
  /** Number of attempts within the window. */
  maxCount: number
  /** In seconds, from the first attempt. */
  window: number
}

/**
 * Counts an attempt under a key in the database, so that a restart or a second server gives no new attempts.
 * @returns null when the attempt is allowed, otherwise the number of seconds to wait
 */
export async function countAttempt(
  database: OpenDatabase,
  key: string,
  limit: Limit,
  now: Date,
): Promise<number | null> {
  const at = now.getTime()
  const windowStart = at - limit.window * 1000
  const { rows } = await sql<{ count: number; last_request: number }>`
    insert into auth_rate_limit as kept (key, count, last_request) values (${key}, 1, ${at})
    on conflict (key) do update set
      count = case when kept.last_request < ${windowStart} then 1 else kept.count + 1 end,
      last_request = case when kept.last_request < ${windowStart} then ${at} else kept.last_request end
    returning count, last_request`.execute(database.kysely)
  const { count, last_request: beganAt } = rows[0]!
  return count <= limit.maxCount ? null : Math.max(1, Math.ceil((beganAt + limit.window * 1000 - at) / 1000))
}

export async function clearAttempts(database: OpenDatabase, key: string): Promise<void> {
  await database.kysely.deleteFrom('auth_rate_limit').where('key', '=', key).execute()
}
