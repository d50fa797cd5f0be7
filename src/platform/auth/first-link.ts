import { type Clock, legalDay } from '../clock.ts'
import { type OpenDatabase, openTransaction } from '../db/db.ts'
import { hashSecret, newSecret } from '../link-secret.ts'
import { legalZone } from '../procedure.ts'
import { linkPath } from './link.ts'
import { hasAdministrator, insertLink } from './queries.ts'

/**
 * Creates a link, usable once, with which a person becomes the first administrator. The link is valid for 24 hours and
 * invalidates earlier links. There is no default password. Returns undefined when the instance has an administrator.
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
