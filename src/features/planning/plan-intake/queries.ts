import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { Database } from '#platform/db/schema.generated.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import type { SourceDocument } from '#platform/intake/contract.ts'
import type { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { Intake } from './contract.ts'
import type { ProposedField, ProposedOutline } from './entities.ts'
import type { FreeChoice } from './outline/issues.ts'

/** A stored document. */
export interface StoredIntake extends Intake {
  ownerId: Id
  source: SourceDocument
  fields: ProposedField[]
  outline: ProposedOutline
}

const head = (eb: ExpressionBuilder<Database, 'intake'>) =>
  [
    'id',
    'plan_id',
    'owner_id',
    'file_name',
    'language',
    'revision',
    'created_at',
    'updated_at',
    eb('outline', 'is not', null).as('is_proposed'),
    // The job of another user is not readable.
    eb.selectFrom('job').select('job.id').whereRef('job.id', '=', 'intake.job_id').as('job_id'),
  ] as const
interface HeadRow {
  id: string
  plan_id: string
  owner_id: string
  file_name: string | null
  language: string
  revision: number
  created_at: string
  updated_at: string
  is_proposed: unknown
  job_id: string | null
}
const toIntake = (row: HeadRow): Intake => ({
  id: row.id,
  planId: row.plan_id,
  fileName: row.file_name,
  language: row.language as Language,
  revision: row.revision,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  isProposed: row.is_proposed === true,
  jobId: row.job_id,
})

/** Lists the documents of a plan, the latest first. */
export async function listIntakes(reader: Reader, planId: Id): Promise<Intake[]> {
  const rows = await reader
    .selectFrom('intake')
    .select(head)
    .where('plan_id', '=', planId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(toIntake)
}

/** Returns a document with or without a proposal. */
export async function findHead(reader: Reader, id: Id): Promise<Intake | undefined> {
  const row = await reader.selectFrom('intake').select(head).where('id', '=', id).executeTakeFirst()
  return row && toIntake(row)
}

/** Returns the text of a document. */
export async function findSourceText(
  reader: Reader,
  id: Id,
): Promise<{ planId: Id; isProposed: boolean; source: SourceDocument } | undefined> {
  const row = await reader.selectFrom('intake').select(head).select('source').where('id', '=', id).executeTakeFirst()
  return row && { ...toIntake(row), source: row.source as SourceDocument }
}

/** Returns a document that has a proposal, with the proposal. `lock` locks the row until the transaction ends. */
export async function findIntake(tx: Tx, id: Id, lock: 'lock' | 'read' = 'read'): Promise<StoredIntake | undefined> {
  const query = tx
    .selectFrom('intake')
    .select(head)
    .select(['source', 'fields', 'outline'])
    .where('id', '=', id)
    .where('outline', 'is not', null)
  const row = await (lock === 'lock' ? query.forUpdate() : query).executeTakeFirst()
  if (!row) return undefined
  return {
    ...toIntake(row),
    ownerId: row.owner_id,
    source: row.source as SourceDocument,
    fields: row.fields as ProposedField[],
    outline: row.outline as ProposedOutline,
  }
}

export type NewIntake = Omit<Intake, 'isProposed'> & {
  source: SourceDocument
  proposal: Pick<StoredIntake, 'fields' | 'outline'> | null
}

export async function insertIntake(tx: Tx, intake: NewIntake, by: Id | null): Promise<void> {
  await tx
    .insertInto('intake')
    .values({
      id: intake.id,
      plan_id: intake.planId,
      file_name: intake.fileName,
      language: intake.language,
      source: json(intake.source),
      fields: intake.proposal && json(intake.proposal.fields),
      outline: intake.proposal && json(intake.proposal.outline),
      job_id: intake.jobId,
      created_at: intake.createdAt,
      created_by: by,
      updated_at: intake.updatedAt,
      // Owner and access are set by a trigger.
      owner_id: intake.id,
      access_id: 1,
    })
    .execute()
}

/** Stores the proposal of a document without a proposal. A proposal that was stored concurrently is kept. */
export async function saveProposal(
  tx: Tx,
  id: Id,
  { fields, outline, language }: Pick<StoredIntake, 'fields' | 'outline' | 'language'>,
  now: string,
): Promise<{ planId: Id; ownerId: Id } | undefined> {
  await tx
    .updateTable('intake')
    .set({ fields: json(fields), outline: json(outline), language, updated_at: now })
    .where('id', '=', id)
    .where('outline', 'is', null)
    .execute()
  const row = await tx.selectFrom('intake').select(['plan_id', 'owner_id']).where('id', '=', id).executeTakeFirst()
  return row && { planId: row.plan_id, ownerId: row.owner_id }
}

export async function setJob(tx: Tx, id: Id, jobId: Id): Promise<void> {
  await tx.updateTable('intake').set({ job_id: jobId }).where('id', '=', id).execute()
}

/** Replaces the outline and returns the new revision. */
export async function updateOutline(tx: Tx, id: Id, outline: ProposedOutline, now: string): Promise<number> {
  const { revision } = await tx
    .updateTable('intake')
    .set({ outline: json(outline), revision: sql<number>`revision + 1`, updated_at: now })
    .where('id', '=', id)
    .returning('revision')
    .executeTakeFirstOrThrow()
  return revision
}

export async function deleteIntake(tx: Tx, id: Id): Promise<void> {
  await tx.deleteFrom('intake').where('id', '=', id).execute()
}

/** The table of each field's values. */
const tableByName = {
  accountable: 'function',
  partners: 'organisation',
  area: 'area',
  phenomenon: 'phenomenon',
} as const

/** Returns those of these selections that exist and that the reader may read, each as `area <id>`. */
export async function findReadableChoices(tx: Tx, choices: readonly FreeChoice[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  for (const [name, table] of Object.entries(tableByName)) {
    const ids = choices
      .filter((choice) => choice.name === name && Id.safeParse(choice.value).success)
      .map(({ value }) => value)
    if (ids.length === 0) continue
    const { rows } = await sql<{ id: Id }>`select id from ${sql.table(table)} where id = any (${ids}::uuid[])`.execute(
      tx,
    )
    for (const { id } of rows) known.add(`${name} ${id}`)
  }
  return known
}

/** Returns those of these elements that are still in the plan. */
export async function findExistingElements(reader: Reader, planId: Id, ids: readonly Id[]): Promise<ReadonlySet<Id>> {
  const rows = await reader
    .selectFrom('element')
    .select('id')
    .where('plan_id', '=', planId)
    .where('id', '=', sql<string>`any (${ids}::uuid[])`)
    .execute()
  return new Set(rows.map((row) => row.id))
}

/** Returns the ids of a plan's sections by code. */
export async function listSections(reader: Reader, planId: Id): Promise<ReadonlyMap<string, Id>> {
  const rows = await reader
    .selectFrom('element')
    .select(['id', 'place'])
    .where('plan_id', '=', planId)
    .where('kind', '=', 'section')
    .where('place', 'is not', null)
    .execute()
  return new Map(rows.map((row) => [row.place!, row.id]))
}

/**
 * Returns the names that a plan may use on that day, as JSON text (`KnownRows`). It contains thousands of names, so the
 * server passes it to the thread without parsing.
 */
export async function getKnown(reader: Reader, day: LegalDate): Promise<string> {
  const rows = (columns: RawBuilder<unknown>, from: RawBuilder<unknown>, alias: string) =>
    sql`(select coalesce(json_agg(json_build_array(${columns})), '[]') from ${from} where ${isValidOn(alias, day)})`
  const { known } = await reader
    .selectNoFrom(
      sql<string>`json_build_object(
        'bodies', ${rows(sql`o.id, o.names`, sql`organisation o`, 'o')},
        'duties', ${rows(sql`f.id, f.names, f.organisation_id`, sql`function f`, 'f')},
        'areas', ${rows(sql`a.id, a.names`, sql`area a`, 'a')},
        'phenomena', ${rows(sql`p.id, p.names, l.names`, sql`phenomenon p join phenomenon_list l on l.id = p.list_id`, 'l')}
      )::text`.as('known'),
    )
    .executeTakeFirstOrThrow()
  return known
}
