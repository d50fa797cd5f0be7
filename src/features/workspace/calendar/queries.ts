import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Scope } from './contract.ts'

/** Returns the functions that a person has on a day, as holder or deputy. */
export async function listFunctionsOfPerson(db: Reader, personId: Id | null, on: LegalDate): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select distinct function_id as id from function_holding
    where person_id = ${personId} and valid_from <= ${on} and (valid_to is null or valid_to > ${on})`.execute(db as Tx)
  return rows.map(({ id }) => id)
}

export async function loadFunctionNames(db: Reader, ids: readonly Id[]): Promise<Map<Id, Names>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('function').select(['id', 'names']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row.names as Names]))
}

export async function loadPersonNames(db: Reader, ids: readonly Id[]): Promise<Map<Id, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('person').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

export interface Feed {
  personId: Id
  scope: Exclude<Scope, 'all'>
  createdAt: string
  readAt: string | null
}

/** The codes of the scopes in the database. */
const storedScopes: Readonly<Record<Feed['scope'], string>> = { mine: 'mine', organisation: 'body' }

const toFeed = (row: { person_id: Id; who: string; created_at: string; read_at: string | null }): Feed => ({
  personId: row.person_id,
  scope: row.who === storedScopes.organisation ? 'organisation' : 'mine',
  createdAt: row.created_at,
  readAt: row.read_at,
})

export async function findFeed(db: Reader, personId: Id): Promise<Feed | undefined> {
  const row = await db.selectFrom('calendar_feed').selectAll().where('person_id', '=', personId).executeTakeFirst()
  return row && toFeed(row)
}

/**
 * Finds the feed of an address by the hash of the secret. Runs as the owner of the database, because there is no actor
 * yet.
 */
export async function findFeedBySecret(db: Reader, hash: string): Promise<Feed | undefined> {
  const row = await db.selectFrom('calendar_feed').selectAll().where('secret_hash', '=', hash).executeTakeFirst()
  return row && toFeed(row)
}

/**
 * Saves the address of a person's feed. An earlier address is withdrawn, and the event history continues under the new
 * address.
 */
export async function saveFeed(
  tx: Tx,
  feed: { personId: Id; hash: string; scope: Feed['scope']; now: string },
): Promise<void> {
  const values = { secret_hash: feed.hash, who: storedScopes[feed.scope], created_at: feed.now, read_at: null }
  await tx
    .insertInto('calendar_feed')
    .values({ person_id: feed.personId, ...values })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(values))
    .execute()
}

export async function deleteFeed(tx: Tx, personId: Id): Promise<void> {
  await tx.deleteFrom('calendar_feed').where('person_id', '=', personId).execute()
}

export interface FeedEntryState {
  hash: string
  sequence: number
  changedAt: string
}

/** Returns the last published state of these dates in a feed. */
export async function listFeedEntries(
  tx: Tx,
  personId: Id,
  keys: readonly string[],
): Promise<Map<string, FeedEntryState>> {
  const { rows } = await sql<FeedEntryState & { key: string }>`
    select key, hash, sequence, changed_at as "changedAt" from calendar_feed_entry
    where person_id = ${personId} and key = any (${[...keys]}::text[])`.execute(tx)
  return new Map(rows.map(({ key, ...state }) => [key, state]))
}

/** Stores new and changed events, and the time at which the feed was read. */
export async function saveFeedEntries(
  tx: Tx,
  personId: Id,
  states: readonly (FeedEntryState & { key: string })[],
  now: string,
): Promise<void> {
  const toColumn = <Value>(value: (entry: (typeof states)[number]) => Value) => states.map(value)
  if (states.length > 0)
    await sql`
      insert into calendar_feed_entry (person_id, key, hash, sequence, changed_at)
      select ${personId}::uuid, key, hash, sequence, changed_at from unnest(${toColumn((entry) => entry.key)}::text[],
        ${toColumn((entry) => entry.hash)}::text[], ${toColumn((entry) => entry.sequence)}::int[], ${toColumn((entry) => entry.changedAt)}::timestamptz[])
        as n (key, hash, sequence, changed_at)
      on conflict (person_id, key) do update set hash = excluded.hash, sequence = excluded.sequence, changed_at = excluded.changed_at`.execute(
      tx,
    )
  await tx.updateTable('calendar_feed').set({ read_at: now }).where('person_id', '=', personId).execute()
}
