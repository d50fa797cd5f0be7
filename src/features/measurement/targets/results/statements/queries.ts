import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { ResultStatements } from './model.ts'

/** Returns the statements in chronological order, as far as the reader may read both the element and the indicator. */
export async function getResultStatements(reader: Reader, planId: Id): Promise<ResultStatements> {
  const tx = reader as Tx
  const results = await sql<ResultStatements['results'][number]>`
    select r.id, r.element_id as "elementId", i.code, i.definition -> 'names' as names, i.definition -> 'unit' as unit,
      a.names as "areaNames", r.removed_at as "removedAt", r.removed_reason as "removedReason"
    from expected_result r join indicator i on i.id = r.indicator_id join area a on a.id = r.area_id
    where r.plan_id = ${planId}`.execute(tx)
  const ids = sql`any (${results.rows.map((row) => row.id)}::uuid[])`
  const versions = await sql<ResultStatements['versions'][number]>`
    select result_id as "resultId", content, reason, saved_at as "recordedAt" from expected_result_version
    where result_id = ${ids} order by number`.execute(tx)
  const statements = await sql<ResultStatements['statements'][number]>`
    select result_id as "resultId", kind, starts_on as "startsOn", ends_on as "endsOn", content, recorded_at as "recordedAt",
      superseded_at as "supersededAt"
    from expected_result_statement where result_id = ${ids} order by recorded_at`.execute(tx)
  return { results: results.rows, versions: versions.rows, statements: statements.rows }
}
