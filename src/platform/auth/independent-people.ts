import { sql } from 'kysely'
import type { Id } from '#shared/ids.ts'
import type { Tx } from '../db/db.ts'

/** The authors of a plan that count: everybody who ever wrote it, or who wrote it since the version before this one. */
export interface AuthorsOfPlan {
  planId: Id
  /** Null: the version that is not frozen yet. Absent: everybody who ever wrote the plan. */
  versionId?: Id | null
}

/**
 * Checks whether the person who acts is a second person: independent of these people, who recorded or asked for something
 * about a plan, and of the authors of the plan. An
 * account that one of them created, or whose roles come from them, is not. The database checks it again for each act
 * that needs two people.
 */
export async function isIndependentActor(
  tx: Tx,
  others: readonly (Id | null)[],
  { planId, versionId }: AuthorsOfPlan,
): Promise<boolean> {
  const since =
    versionId === undefined
      ? sql`null::timestamptz`
      : sql`visible_authorship_start(${planId}::uuid, ${versionId}::uuid)`
  const { rows } = await sql<{ independent: boolean | null }>`
    select is_independent_actor(${planId}::uuid, ${since}, ${others}::uuid[]) as independent`.execute(tx)
  return rows[0]!.independent === true
}
