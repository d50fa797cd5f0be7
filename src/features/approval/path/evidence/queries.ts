import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { StoredUpload } from '#platform/files/store-upload.ts'
import type { SignatureCheck } from '#platform/signatures/entities.ts'
import type { Id } from '#shared/ids.ts'
import { type Marking, markings } from '#shared/marking.ts'
import type { Evidence } from './entities.ts'

/** A stored content with the result of the check of its signature. */
export type CheckedUpload = StoredUpload & { signature: SignatureCheck | null }

/** The kinds of object that can have supporting documents. */
export type Holder = 'act' | 'meeting' | 'mandate' | 'version' | 'extension'

const columns = {
  act: 'act_id',
  meeting: 'meeting_id',
  mandate: 'mandate_id',
  version: 'version_id',
  extension: 'extension_id',
} as const

/** Returns supporting documents by object, in the order in which they were added, as far as the reader may see them. */
export async function getEvidence(reader: Reader, on: Holder, ids: readonly Id[]): Promise<Map<Id, Evidence[]>> {
  const found = new Map<Id, Evidence[]>()
  if (ids.length === 0) return found
  const column = columns[on]
  const rows = await reader
    .selectFrom('file as f')
    .innerJoin('access as a', 'a.id', 'f.access_id')
    .select(['f.id', 'f.name', 'f.size', 'f.sha256', 'f.signature', 'f.uploaded_at', 'a.marking'])
    .select(`f.${column} as holder`)
    .where(`f.${column}`, 'in', [...ids])
    .orderBy('f.uploaded_at')
    .orderBy('f.id')
    .execute()
  for (const { holder, uploaded_at, marking, signature, ...row } of rows) {
    const entry = {
      ...row,
      signature: signature as SignatureCheck | null,
      marking: markings[marking]!,
      uploadedAt: uploaded_at,
    }
    found.set(holder!, [...(found.get(holder!) ?? []), entry])
  }
  return found
}

/**
 * Returns the organisations that may own a new document of the object, the marking and the plan. Returns undefined if the
 * reader may not see the object. An act that a second person confirmed or on which an entry into force rests, a meeting with
 * such an act and a power of attorney under which it was given get no further document, and no version that has entered into
 * force. What was recorded for a seat gets one from the recorder only
 * (`may_document_act`, `may_document_meeting`, `may_document_mandate` and `may_document_version` in the database).
 */
export async function findHolder(
  reader: Reader,
  on: Holder,
  id: Id,
): Promise<{ owners: readonly Id[]; marking: Marking; planId: Id | null } | undefined> {
  if (on === 'act') {
    const row = await reader
      .selectFrom('path_act as a')
      .innerJoin('plan as p', 'p.id', 'a.plan_id')
      .select(['a.owner_id', 'p.id as plan_id', 'p.marking'])
      .select(sql<boolean>`may_document_act(a.id, a.owner_id)`.as('may_document'))
      .where('a.id', '=', id)
      .executeTakeFirst()
    const owners = row?.may_document ? [row.owner_id] : []
    return row && { owners, marking: markings[row.marking]!, planId: row.plan_id }
  }
  if (on === 'version' || on === 'extension') {
    const table = on === 'version' ? 'plan_version' : 'plan_extension'
    const row = await reader
      .selectFrom(table)
      .innerJoin('plan as p', 'p.id', 'plan_id')
      .select([`${table}.owner_id`, 'p.id as plan_id', 'p.marking'])
      .select(
        (on === 'version'
          ? sql<boolean>`may_document_version(plan_version.id, plan_version.owner_id)`
          : sql<true>`true`
        ).as('may_document'),
      )
      .where(`${table}.id`, '=', id)
      .executeTakeFirst()
    return (
      row && { owners: row.may_document ? [row.owner_id] : [], marking: markings[row.marking]!, planId: row.plan_id }
    )
  }
  const row = await reader
    .selectFrom(on)
    .select('owner_id')
    .select(mayDocument[on].as('may_document'))
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { owners: row.may_document ? [row.owner_id] : [], marking: 'TLP:GREEN', planId: null }
}

/** Whether the organisation of a meeting or a power of attorney may add a document: no act with it is confirmed. */
const mayDocument = {
  meeting: sql<boolean>`may_document_meeting(id, owner_id)`,
  mandate: sql<boolean>`may_document_mandate(id, owner_id)`,
} as const

/** Returns those of these meetings or powers of attorney that may get a further document. */
export async function listDocumentable(
  reader: Reader,
  on: keyof typeof mayDocument,
  ids: readonly Id[],
): Promise<ReadonlySet<Id>> {
  if (ids.length === 0) return new Set()
  const rows = await reader
    .selectFrom(on)
    .select('id')
    .where('id', 'in', [...ids])
    .where(mayDocument[on])
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Returns the plans whose acts or version an object proves, in the order in which their paths are locked. */
export async function listDocumentedPlans(reader: Reader, on: Holder, id: Id): Promise<Id[]> {
  if (on === 'extension') return []
  if (on === 'version') {
    const version = await reader.selectFrom('plan_version').select('plan_id').where('id', '=', id).executeTakeFirst()
    return version ? [version.plan_id] : []
  }
  const rows = await reader
    .selectFrom('path_act')
    .select('plan_id')
    .distinct()
    .where(({ act: 'id', meeting: 'meeting_id', mandate: 'mandate_id' } as const)[on], '=', id)
    .orderBy('plan_id')
    .execute()
  return rows.map(({ plan_id }) => plan_id)
}

/** Returns those of these acts to which the actor may add a document for the organisation of the act. */
export async function listDocumentableActs(tx: Tx, ids: readonly Id[]): Promise<{ id: Id; ownerId: Id }[]> {
  const { rows } = await sql<{ id: Id; ownerId: Id }>`
    select a.id, a.owner_id as "ownerId" from path_act a
    where a.id = any (${ids}::uuid[]) and may_document_act(a.id, a.owner_id)`.execute(tx)
  return rows
}

/** Checks whether another person attached a document of the earlier decision to a version. */
export async function hasDecisionDocument(tx: Tx, versionId: Id, personId: Id | null): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select has_decision_document(${versionId}::uuid, ${personId}::uuid) as found`.execute(tx)
  return rows[0]!.found
}

/** Registers stored chunks as supporting documents, so that they are kept permanently. */
export async function insertEvidence(
  tx: Tx,
  evidence: CheckedUpload & {
    id: Id
    holderKind: Holder
    holderId: Id
    ownerId: Id
    marking: Marking
    now: string
    uploadedBy: Id | null
  },
): Promise<void> {
  await tx
    .insertInto('file')
    .values({
      id: evidence.id,
      owner_id: evidence.ownerId,
      [columns[evidence.holderKind]]: evidence.holderId,
      name: evidence.name,
      media_type: evidence.mediaType,
      size: evidence.size,
      sha256: evidence.sha256,
      signature: evidence.signature && json(evidence.signature),
      marking: markings.indexOf(evidence.marking),
      uploaded_at: evidence.now,
      uploaded_by: evidence.uploadedBy,
      // Set by a trigger.
      access_id: 1,
    })
    .execute()
}
