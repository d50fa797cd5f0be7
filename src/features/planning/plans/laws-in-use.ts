import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { currentLaw, lawOf } from '#features/country/law/index.ts'
import type { Reader } from '#platform/db/db.ts'
import { matchAnyId } from '#platform/db/match-any-id.ts'
import type { Id } from '#shared/ids.ts'
import type { Law } from '#shared/law.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import type { PlanLaw } from './kinds.ts'

/** Returns the laws of these plans, or of all plans that the reader may read, by pack version. */
export async function loadPlanLaws(reader: Reader, planIds?: readonly Id[]): Promise<ReadonlyMap<string, Law>> {
  const rows = await reader
    .selectFrom('plan')
    .select('pack_version')
    .distinct()
    .$if(planIds !== undefined, (query) => query.where('id', '=', matchAnyId(planIds ?? [])))
    .orderBy('pack_version')
    .execute()
  return new Map(rows.map(({ pack_version: packVersion }) => [packVersion, lawOf({ packVersion })]))
}

/**
 * Returns the current law and then the other laws of the plans that the reader may read. For lists that concern no
 * single plan: the first law that contains a code decides its name.
 */
export const listLawsInUse = async (reader: Reader): Promise<Law[]> => [
  ...new Set([currentLaw(), ...(await loadPlanLaws(reader)).values()]),
]

/** Returns the kinds of these laws that satisfy a condition, with the pack version of each. */
export const selectKinds = (laws: ReadonlyMap<string, Law>, condition: (kind: PackPlanKind) => boolean): PlanLaw[] =>
  [...laws].flatMap(([packVersion, { planKinds }]) =>
    planKinds.filter(condition).map(({ code }) => ({ kind: code, packVersion })),
  )

/**
 * Returns the condition that a plan has any of these kinds, in the law of the kind.
 * @param plan the name of the table or the alias
 */
export const isOfKind = (plan: string, kinds: readonly PlanLaw[]): RawBuilder<SqlBool> => sql<SqlBool>`
  (${sql.ref(`${plan}.kind`)}, ${sql.ref(`${plan}.pack_version`)}) in (
    select * from unnest(${kinds.map(({ kind }) => kind)}::text[], ${kinds.map(({ packVersion }) => packVersion)}::text[]))`
