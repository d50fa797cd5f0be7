import { sql } from 'kysely'
import { toPresentContent } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Version } from '../contract.ts'

/** Returns the versions of a plan, newest first, or the version with that id, as far as the reader may read. */
export async function loadVersions(reader: Reader, of: { planId: Id } | { id: Id }): Promise<Version[]> {
  const rows = await reader
    .selectFrom('plan_version')
    .leftJoin('person', 'person.id', 'plan_version.frozen_by')
    .selectAll('plan_version')
    .select('person.name as frozen_by_name')
    .$if('planId' in of, (query) => query.where('plan_id', '=', (of as { planId: Id }).planId))
    .$if('id' in of, (query) => query.where('plan_version.id', '=', (of as { id: Id }).id))
    .orderBy('number', 'desc')
    .execute()
  const parts = await listParts(
    reader,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({
    id: row.id,
    planId: row.plan_id,
    number: row.number,
    format: row.format,
    packVersion: row.pack_version,
    hash: row.hash,
    reason: row.reason,
    frozenAt: row.frozen_at,
    frozenBy: row.frozen_by_name,
    inForceOn: row.in_force_on,
    inForceReason: row.in_force_reason,
    supersededOn: row.superseded_on,
    parts: parts.get(row.id) ?? [],
  }))
}

/** Returns the versions of a plan, newest first, as far as the actor may read them. */
export const listVersions = (context: TransactionContext, planId: Id): Promise<Version[]> =>
  loadVersions(context.tx, { planId })

async function listParts(reader: Reader, versionIds: Id[]): Promise<Map<Id, Version['parts']>> {
  const rows = await reader
    .selectFrom('plan_version_part as part')
    .leftJoin('plan_version_entry as entry', (join) =>
      join.onRef('entry.version_id', '=', 'part.version_id').onRef('entry.part', '=', 'part.part'),
    )
    .leftJoin('frozen_row', 'frozen_row.id', 'entry.row_id')
    .select(['part.version_id', 'part.part', 'part.hash'])
    .select((part) => [
      part.fn.count<number>('entry.row_id').as('rows'),
      sql<number>`count(entry.row_id) - count(frozen_row.id)`.as('withheld'),
    ])
    .where('part.version_id', '=', sql<string>`any (${versionIds}::uuid[])`)
    .groupBy(['part.version_id', 'part.part', 'part.hash', 'part.position'])
    .orderBy('part.position')
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.version_id)].map(([id, group]) => [
      id,
      group.map(({ part, hash, ...counts }) => {
        const [total, withheld] = [Number(counts.rows), Number(counts.withheld)]
        // The number of rows of a part of which the reader may read nothing would say how much it contains.
        return total === withheld ? { part, hash, rows: 0, withheld: 0 } : { part, hash, rows: total, withheld }
      }),
    ]),
  )
}

export interface StoredEntry {
  position: number
  part: string
  /** The hash recorded in the version. */
  hash: string
  /** Null: hidden from this reader. */
  row: { section: string; subjectId: Id; salt: string; hash: string; content: Record<string, unknown> } | null
}

/** Returns the entries of a version, in order. A row that the reader may not read keeps the position and hash. */
export async function listEntries(reader: Reader, versionId: Id): Promise<StoredEntry[]> {
  const rows = await reader
    .selectFrom('plan_version_entry as entry')
    .leftJoin('frozen_row as row', 'row.id', 'entry.row_id')
    .select(['entry.position', 'entry.part', 'entry.hash'])
    .select(['row.section', 'row.subject_id', 'row.salt', 'row.hash as row_hash', 'row.content'])
    .where('entry.version_id', '=', versionId)
    .orderBy('entry.position')
    .execute()
  return rows.map(({ position, part, hash, ...row }) => ({
    position,
    part,
    hash,
    row:
      row.section === null
        ? null
        : {
            section: row.section,
            subjectId: row.subject_id!,
            salt: row.salt!,
            hash: row.row_hash!,
            content: row.content as Record<string, unknown>,
          },
  }))
}

/** Returns the entries of a version with their content in the present form. Hashes are computed from the frozen form. */
export const listPresentEntries = async (reader: Reader, versionId: Id): Promise<StoredEntry[]> =>
  (await listEntries(reader, versionId)).map((entry) => ({
    ...entry,
    row: entry.row && { ...entry.row, content: toPresentContent(entry.row.content) },
  }))

/** Returns the entries of the parts of which the reader may read anything. Of the others, only the hash of the part is shown. */
export function selectReadableParts(entries: readonly StoredEntry[]): StoredEntry[] {
  const parts = new Set(entries.filter(({ row }) => row !== null).map(({ part }) => part))
  return entries.filter(({ part }) => parts.has(part))
}

/** Returns the plan of a readable version, and the version's number. */
export async function findVersionPlan(
  reader: Reader,
  versionId: Id,
): Promise<
  | {
      id: Id
      kind: string
      ownerId: Id
      areaId: Id | null
      packVersion: string
      number: number
      frozenPackVersion: string
    }
  | undefined
> {
  return reader
    .selectFrom('plan_version')
    .innerJoin('plan', 'plan.id', 'plan_version.plan_id')
    .select(['plan.id', 'plan.kind', 'plan.pack_version as packVersion', 'plan_version.number'])
    .select(['plan.owner_id as ownerId', 'plan.area_id as areaId'])
    .select('plan_version.pack_version as frozenPackVersion')
    .where('plan_version.id', '=', versionId)
    .executeTakeFirst()
}

/** Returns the version in force on the day of the transaction, if any. */
export async function findVersionInForce(reader: Reader, planId: Id): Promise<Id | null> {
  const row = await reader
    .selectFrom('plan_version')
    .select('id')
    .where('plan_id', '=', planId)
    .where(sql<boolean>`is_in_force(plan_version)`)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Returns the version that was brought into force last and that no version supersedes, also before its day. */
export async function findLastDecidedVersion(reader: Reader, planId: Id): Promise<Id | null> {
  const row = await reader
    .selectFrom('plan_version')
    .select('id')
    .where('plan_id', '=', planId)
    .where('in_force_on', 'is not', null)
    .where('superseded_on', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}

/** The facts of a plan that a version freezes besides its rows (`version_facts`). */
export interface VersionFacts {
  kind: string
  owner: Id
  area: Id | null
  issuers: Id[]
  from: LegalDate
  to: LegalDate
  duration: string
  elaborates: Id | null
  /** The title in its original language. Absent in versions frozen before it was kept. */
  title?: string
}

/** Returns the frozen facts of a version. Null: the version was frozen before facts were kept. */
export async function getVersionFacts(reader: Reader, versionId: Id): Promise<VersionFacts | null> {
  const row = await reader.selectFrom('plan_version').select('facts').where('id', '=', versionId).executeTakeFirst()
  return (row?.facts as VersionFacts | null | undefined) ?? null
}

export async function supersede(tx: Tx, id: Id, on: LegalDate): Promise<void> {
  await tx.updateTable('plan_version').set({ superseded_on: on }).where('id', '=', id).execute()
}

/**
 * Checks whether a person wrote the plan since the version in force was frozen. An author does not bring the plan into
 * force. The database refuses it as well.
 */
export async function isAuthor(
  tx: Tx,
  { planId, versionId, personId }: { planId: Id; versionId: Id; personId: Id | null },
): Promise<boolean> {
  const { rows } = await sql<{ wrote: boolean }>`
    select ${personId}::uuid in (select visible_plan_authors(${planId}, visible_authorship_start(${planId}, ${versionId}))) as wrote`.execute(
    tx,
  )
  return rows[0]!.wrote === true
}

/** Checks whether the plan still has the title, period, area, kind and organisations with which a version was frozen. */
export async function hasCurrentFacts(tx: Tx, versionId: Id): Promise<boolean> {
  const { rows } = await sql<{ current: boolean }>`select has_current_facts(${versionId}) as current`.execute(tx)
  return rows[0]!.current
}

/**
 * Returns the day of the plan's current decision on priorities if the version was frozen without it; null otherwise. Such a
 * version is not submitted, decided or brought into force. The database refuses it as well (`version_priorities`).
 */
export async function findLaterPriorityDecision(tx: Tx, versionId: Id): Promise<LegalDate | null> {
  const { rows } = await sql<{
    day: LegalDate | null
  }>`select later_priority_decision(${versionId})::text as day`.execute(tx)
  return rows[0]!.day
}

export async function markInForce(tx: Tx, id: Id, on: LegalDate, reason: string): Promise<void> {
  await tx.updateTable('plan_version').set({ in_force_on: on, in_force_reason: reason }).where('id', '=', id).execute()
}

/** Removes the day of entry of a version, and lets the version that it was to replace stay in force. */
export async function withdrawEntry(tx: Tx, planId: Id, versionId: Id): Promise<void> {
  const version = await tx
    .updateTable('plan_version as v')
    .from('plan_version as o')
    .set({ in_force_on: null, in_force_reason: null })
    .where('v.id', '=', versionId)
    .whereRef('o.id', '=', 'v.id')
    .returning('o.in_force_on')
    .executeTakeFirst()
  if (!version?.in_force_on) return
  await tx
    .updateTable('plan_version')
    .set({ superseded_on: null })
    .where('plan_id', '=', planId)
    .where('superseded_on', '=', version.in_force_on)
    .execute()
}

/** The subjects of acts on versions. */
export const versionSubjects = {
  version: subjectSource({
    from: sql`plan_version v join plan p on p.id = v.plan_id`,
    id: sql`v.id`,
    title: sql`p.title`,
    planId: sql`p.id`,
  }),
}

/** Returns the day on which this instance was created. */
export async function getInstanceStart(tx: Tx): Promise<LegalDate> {
  const { rows } = await sql<{ day: LegalDate }>`select created_at::date::text as day from instance`.execute(tx)
  return rows[0]!.day
}
