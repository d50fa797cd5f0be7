import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { PlanLawStatus } from './contract.ts'

/** Lists the moves of a plan to another law, newest first. */
export async function listLawChanges(reader: Reader, planId: Id): Promise<PlanLawStatus['moves']> {
  const rows = await reader
    .selectFrom('plan_law_change')
    .select(['from_version', 'to_version', 'reason', 'changed_at'])
    .where('plan_id', '=', planId)
    .orderBy('changed_at', 'desc')
    .execute()
  return rows.map((row) => ({
    fromVersion: row.from_version,
    toVersion: row.to_version,
    reason: row.reason,
    changedAt: row.changed_at,
  }))
}

interface LawMove {
  id: Id
  planId: Id
  packVersion: string
  reason: string
  changedAt: string
  personId: Id | null
}

/**
 * Moves a draft to the law installed last. Triggers check the move, set the pack version of the plan and raise its
 * revision.
 */
export async function insertLawChange(tx: Tx, move: LawMove): Promise<void> {
  // The owner, the former version and the access are set by a trigger.
  const set = { owner_id: move.planId, from_version: '', access_id: 1 }
  await tx
    .insertInto('plan_law_change')
    .values({
      id: move.id,
      plan_id: move.planId,
      to_version: move.packVersion,
      reason: move.reason,
      changed_at: move.changedAt,
      changed_by: move.personId,
      ...set,
    })
    .execute()
}

/** Creates a task for the owner of each draft that follows an earlier law than the one installed last. */
export async function createReviewTasks(tx: Tx, now: string): Promise<void> {
  await sql`select create_law_review_tasks(${now}::timestamptz)`.execute(tx)
}

interface PlanOfVersion {
  id: Id
  code: string
  kind: string
  title: LocalizedText
  state: PlanState
  inForceOn: LegalDate | null
  packVersion: string
  ownerId: Id
  ownerNames: Names
}

/** Lists the readable plans that are not ended and follow another version, by code. */
export async function listPlansOfOtherVersions(reader: Reader, packVersion: string): Promise<PlanOfVersion[]> {
  const rows = await reader
    .selectFrom('plan')
    .innerJoin('organisation', 'organisation.id', 'plan.owner_id')
    .select([
      'plan.id',
      'plan.code',
      'plan.kind',
      'plan.title',
      'plan.in_force_on',
      'plan.pack_version',
      'plan.owner_id',
    ])
    .select(['organisation.names as owner_names', sql<PlanState>`plan_state(plan)`.as('state')])
    .where('plan.pack_version', '<>', packVersion)
    .where(sql<boolean>`plan_state(plan) <> 'ended'`)
    .orderBy('plan.code')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    kind: row.kind,
    title: row.title as LocalizedText,
    state: row.state,
    inForceOn: row.in_force_on,
    packVersion: row.pack_version,
    ownerId: row.owner_id,
    ownerNames: row.owner_names as Names,
  }))
}
