import { sql } from 'kysely'
import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Expectation } from '../entities.ts'

export interface NewResult {
  planId: Id
  elementId: Id
  indicatorId: Id
  definitionVersion: number
  areaId: Id
  breakdown: number
  /** Position within the element. */
  position: number
  expectation: Expectation
}

export interface NewResultVersion {
  resultId: Id
  revision: number
  expectation: Expectation
  promisedOn: LegalDate | null
  reason: string | null
}

/**
 * Inserts results in a single statement. Access is set by a trigger.
 * @returns the ids, in order
 */
export async function insertResults(context: TransactionContext, results: readonly NewResult[]): Promise<Id[]> {
  if (results.length === 0) return []
  const ids = results.map(newId)
  const rows = results.map((result, at) => ({
    id: ids[at],
    plan_id: result.planId,
    element_id: result.elementId,
    indicator_id: result.indicatorId,
    area_id: result.areaId,
    breakdown_id: result.breakdown,
    definition_version: result.definitionVersion,
    position: result.position,
  }))
  // Owner and access are set by a trigger.
  await sql`insert into expected_result (id, plan_id, element_id, indicator_id, area_id, breakdown_id, definition_version, position,
      owner_id, access_id)
    select r.*, r.plan_id, 1 from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, plan_id uuid, element_id uuid,
      indicator_id uuid, area_id uuid, breakdown_id integer, definition_version smallint, position smallint)`.execute(
    context.tx,
  )
  const input = results.map(({ expectation }, at) => ({
    resultId: ids[at]!,
    revision: 1,
    expectation,
    promisedOn: null,
    reason: null,
  }))
  await insertResultStatements(context, input)
  return ids
}

/** Stores new versions of results. A correction of a committed result keeps the original commitment date. */
export async function insertResultStatements(
  context: TransactionContext,
  newResultVersions: readonly NewResultVersion[],
): Promise<void> {
  if (newResultVersions.length === 0) return
  const rows = newResultVersions.map(({ resultId, revision, expectation, promisedOn, reason }) => ({
    result_id: resultId,
    number: revision,
    content: expectation,
    promised_on: promisedOn,
    reason,
  }))
  await sql`insert into expected_result_version (result_id, number, content, promised_on, reason, saved_at, saved_by, owner_id, access_id)
    select r.*, ${context.now}::timestamptz, ${context.actor.personId}::uuid, r.result_id, 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(result_id uuid, number smallint, content jsonb, promised_on date,
      reason text)`.execute(context.tx)
}

/** From now on the result refers to this version of the definition. */
export async function saveDefinitionVersion(context: TransactionContext, id: Id, version: number): Promise<void> {
  await context.tx.updateTable('expected_result').set({ definition_version: version }).where('id', '=', id).execute()
}

export async function removeResult(context: TransactionContext, id: Id, reason: string | null): Promise<void> {
  await context.tx
    .updateTable('expected_result')
    .set({ removed_at: context.now, removed_reason: reason })
    .where('id', '=', id)
    .execute()
}

/** Marks the expected results of a plan as committed when a version is frozen. */
export async function commitResults(context: TransactionContext, planId: Id): Promise<void> {
  await sql`update expected_result_version v set promised_on = ${context.today}::date from expected_result r
    where r.id = v.result_id and r.plan_id = ${planId} and r.removed_at is null and v.promised_on is null
      and not exists (select from expected_result_version later where later.result_id = v.result_id and later.number > v.number)`.execute(
    context.tx,
  )
}
