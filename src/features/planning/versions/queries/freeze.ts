import { sql } from 'kysely'
import { documentFormat } from '#features/planning/plan-document/schema.ts'
import type { Plan } from '#features/planning/plans/entities.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import { type Id, newId } from '#shared/ids.ts'
import { canonical, hashParts, hashRow, hashVersion, newSalt } from '../proof.ts'
import type { VersionSourceRow } from '../whole-version.ts'
import { loadAccessIds } from './reach.ts'

interface FrozenRow {
  id: Id
  section: string
  subject_id: Id
  salt: string
  hash: string
  content: unknown
  access_id: number
}

/** A row of a new version: new, or shared with earlier versions because it did not change. */
export interface Entry {
  part: string
  rowId: Id
  hash: string
  newRow: Omit<FrozenRow, 'id'> | null
}

const toSubjectKey = (section: string, subjectId: Id): string => `${section}/${subjectId}`

/**
 * Matches the whole plan with the rows that were frozen before. Unchanged content keeps the salt and hash. It also
 * shares the row if the readers are the same.
 */
export async function toFrozenEntries(
  context: TransactionContext,
  planId: Id,
  whole: readonly VersionSourceRow[],
): Promise<Entry[]> {
  const last = await withSystemAccess(context, async () => {
    const { rows } = await sql<FrozenRow>`
      select distinct on (section, subject_id) id, section, subject_id, salt, hash, content, access_id
      from frozen_row where plan_id = ${planId} order by section, subject_id, id desc`.execute(context.tx)
    return new Map(rows.map((row) => [toSubjectKey(row.section, row.subject_id), row]))
  })
  return whole.map(({ part, section, subjectId, accessId, content }) => {
    const before = last.get(toSubjectKey(section, subjectId))
    const same = before !== undefined && canonical(before.content) === canonical(content)
    if (same && before.access_id === accessId) return { part, rowId: before.id, hash: before.hash, newRow: null }
    const salt = same ? before.salt : newSalt()
    const hash = same ? before.hash : hashRow(salt, content)
    const newRow = { section, subject_id: subjectId, salt, hash, content, access_id: accessId }
    return { part, rowId: newId(), hash, newRow }
  })
}

/** Returns the row ids of a version, in order, to check whether anything changed since. */
export async function listVersionRowIds(context: TransactionContext, versionId: Id): Promise<Id[]> {
  const rows = await context.tx
    .selectFrom('plan_version_entry')
    .select('row_id')
    .where('version_id', '=', versionId)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.row_id)
}

const chunk = 500

/** Inserts a version with the parts and entries. */
export async function insertVersion(
  context: TransactionContext,
  plan: Plan,
  version: { number: number; reason: string },
  entries: readonly Entry[],
): Promise<Id> {
  const { tx } = context
  const id = newId()
  const accessId = (await loadAccessIds(tx, plan.id)).get(plan.id)!
  const parts = hashParts(entries)
  const fresh = entries.flatMap((entry) => (entry.newRow ? [{ id: entry.rowId, ...entry.newRow }] : []))
  for (let start = 0; start < fresh.length; start += chunk)
    await sql`insert into frozen_row (id, plan_id, section, subject_id, salt, hash, content, access_id)
      select id, ${plan.id}::uuid, section, subject_id, salt, hash, content, access_id
      from jsonb_to_recordset(${JSON.stringify(fresh.slice(start, start + chunk))}::jsonb)
        as r(id uuid, section text, subject_id uuid, salt text, hash text, content jsonb, access_id integer)`.execute(
      tx,
    )
  await tx
    .insertInto('plan_version')
    .values({
      id,
      plan_id: plan.id,
      owner_id: plan.ownerId,
      number: version.number,
      format: documentFormat,
      pack_version: plan.packVersion,
      hash: hashVersion(documentFormat, parts),
      reason: version.reason,
      frozen_at: context.now,
      frozen_by: context.actor.personId,
      access_id: accessId,
    })
    .execute()
  await tx
    .insertInto('plan_version_part')
    .values(parts.map((part, position) => ({ version_id: id, ...part, position, access_id: accessId })))
    .execute()
  const listed = entries.map(({ part, rowId, hash }, position) => ({ position, part, row_id: rowId, hash }))
  for (let start = 0; start < listed.length; start += chunk)
    await sql`insert into plan_version_entry (version_id, position, part, row_id, hash, access_id)
      select ${id}::uuid, position, part, row_id, hash, ${accessId}::integer
      from jsonb_to_recordset(${JSON.stringify(listed.slice(start, start + chunk))}::jsonb)
        as r(position integer, part text, row_id uuid, hash text)`.execute(tx)
  return id
}
