import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { currentException } from './exceptions.ts'

/** Returns the rules with severity error that failed and have no current exception. */
export async function blockingRules(tx: Tx, planId: Id, today: LegalDate): Promise<string[]> {
  const { rows } = await sql<{ rule: string }>`
    select distinct r.rule from check_result r
    where r.plan_id = ${planId} and r.outcome = 'failed' and r.severity = 'error' and not exists (${currentException(today)})
    order by r.rule`.execute(tx)
  return rows.map((row) => row.rule)
}

/** Returns the blocking rules with which a version was frozen, without those that have an exception in force now. */
export async function listBlockingRules(tx: Tx, versionId: Id, today: LegalDate): Promise<string[]> {
  const { rows } = await sql<{ rule: string }>`
    select distinct r.rule from version_check r
    where r.version_id = ${versionId} and r.severity = 'error' and not exists (${currentException(today)})
    order by r.rule`.execute(tx)
  return rows.map((row) => row.rule)
}

/**
 * Returns the rules with a warning without a current exception: those with which the version was frozen, or those of the
 * plan now if the version has no stored results.
 */
export async function listOpenRules(tx: Tx, planId: Id, versionId: Id, today: LegalDate): Promise<string[]> {
  const { rows } = await sql<{ rule: string }>`
    select r.rule from version_check r join plan_version v on v.id = r.version_id
    where v.id = ${versionId} and v.has_stored_checks and r.severity = 'warning' and not exists (${currentException(today)})
    union
    select r.rule from check_result r
    where r.plan_id = ${planId} and r.outcome = 'failed' and r.severity = 'warning' and not exists (${currentException(today)})
      and not exists (select from plan_version v where v.id = ${versionId} and v.has_stored_checks)
    order by rule`.execute(tx)
  return rows.map((row) => row.rule)
}
