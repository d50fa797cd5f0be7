import { type Clock, legalDay } from '../clock.ts'
import { type OpenDatabase, openTransaction } from '../db/db.ts'
import { legalZone } from '../procedure.ts'
import { hashSecret, linkPath, newSecret } from './link.ts'
import { hasAdministrator, insertLink } from './queries.ts'

/**
 * While nobody administers the instance: a new one-time link by which somebody becomes its first administrator (24 hours;
 * earlier ones stop working). There is no default password. Undefined where there is an administrator.
 */
export async function makeFirstLink(database: OpenDatabase, clock: Clock): Promise<string | undefined> {
  const now = clock.now()
  return openTransaction(database.kysely, async (tx) => {
    if (await hasAdministrator(tx, legalDay(now, legalZone))) return undefined
    const secret = newSecret()
    await insertLink(tx, { kind: 'first', secretHash: hashSecret(secret), personId: null, createdBy: null, now })
    return linkPath(secret)
  })
}
