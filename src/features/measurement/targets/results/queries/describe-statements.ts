import { sql } from 'kysely'
import type { TransactionContext } from '#platform/context.ts'
import { json } from '#platform/db/column-values.ts'
import type { Reader } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { ResultStatements } from '../contract.ts'
import type { Expectation, StatusStatement, VarianceStatement } from '../entities.ts'

/** Returns the statements of people on the status of results, the latest first. */
export async function listStatements(
  reader: Reader,
  resultIds: readonly Id[],
): Promise<(ResultStatements['statements'][number] & { resultId: Id })[]> {
  const rows = await reader
    .selectFrom('expected_result_statement as w')
    .leftJoin('person as p', 'p.id', 'w.recorded_by')
    .select([
      'w.result_id',
      'w.kind',
      'w.starts_on',
      'w.ends_on',
      'w.content',
      'w.recorded_at',
      'w.superseded_at',
      'p.name',
    ])
    .where('w.result_id', '=', sql<string>`any (${[...resultIds]}::uuid[])`)
    .orderBy('w.recorded_at', 'desc')
    .execute()
  return rows.map((row) => ({
    resultId: row.result_id,
    period: row.starts_on && row.ends_on ? { startsOn: row.starts_on, endsOn: row.ends_on } : null,
    status: row.kind === 'status' ? (row.content as StatusStatement) : null,
    variance: row.kind === 'variance' ? (row.content as VarianceStatement) : null,
    recordedAt: row.recorded_at,
    recordedBy: row.name,
    isCurrent: row.superseded_at === null,
  }))
}

/** Returns all versions of a result, the latest first. */
export async function listVersions(reader: Reader, id: Id): Promise<ResultStatements['versions']> {
  const rows = await reader
    .selectFrom('expected_result_version as v')
    .leftJoin('person as p', 'p.id', 'v.saved_by')
    .select(['v.number', 'v.content', 'v.promised_on', 'v.reason', 'v.saved_at', 'p.name'])
    .where('v.result_id', '=', id)
    .orderBy('v.number', 'desc')
    .execute()
  return rows.map((row) => ({
    revision: row.number,
    expectation: row.content as Expectation,
    promisedOn: row.promised_on,
    reason: row.reason,
    savedAt: row.saved_at,
    savedBy: row.name,
  }))
}

/** Stores a statement that replaces the valid statement of the same kind. Null only withdraws it. */
export async function recordStatement(
  context: TransactionContext,
  resultId: Id,
  kind: 'status' | 'variance',
  content: StatusStatement | VarianceStatement | null,
  period?: { startsOn: LegalDate; endsOn: LegalDate },
): Promise<void> {
  await context.tx
    .updateTable('expected_result_statement')
    .set({ superseded_at: context.now })
    .where('result_id', '=', resultId)
    .where('kind', '=', kind)
    .where('starts_on', 'is not distinct from', period?.startsOn ?? null)
    .where('superseded_at', 'is', null)
    .execute()
  if (content === null) return
  await context.tx
    .insertInto('expected_result_statement')
    .values({
      id: newId(),
      result_id: resultId,
      kind,
      starts_on: period?.startsOn ?? null,
      ends_on: period?.endsOn ?? null,
      content: json(content),
      recorded_at: context.now,
      recorded_by: context.actor.personId,
      owner_id: resultId,
      access_id: 1,
    })
    .execute()
}
