import { sql } from 'kysely'
import type { Plan } from '#features/planning/plans/entities.ts'
import { toPlan, withState } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Reader } from '#platform/db/db.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { Id } from '#shared/ids.ts'

export type CodedTable = 'organisation' | 'area' | 'phenomenon' | 'plan'

/** Returns the ids of these codes, as far as the reader may read the rows. */
export async function findIdsByCode(
  reader: Reader,
  table: CodedTable,
  codes: readonly string[],
): Promise<Map<string, Id>> {
  const rows = await reader
    .selectFrom(table)
    .select(['id', 'code'])
    .where('code', '=', sql<string>`any (${codes}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.code, row.id]))
}

export const functionAddress = (organisation: string, code: string): string => `${organisation} / ${code}`

/** Returns the functions of these organisations, by `organisation / function`. */
export async function findFunctionIds(reader: Reader, organisations: readonly string[]): Promise<Map<string, Id>> {
  const rows = await reader
    .selectFrom('function')
    .innerJoin('organisation', 'organisation.id', 'function.organisation_id')
    .select(['function.id', 'function.code', 'organisation.code as organisation'])
    .where('organisation.code', '=', sql<string>`any (${organisations}::text[])`)
    .execute()
  return new Map(rows.map((row) => [functionAddress(row.organisation, row.code), row.id]))
}

/** Returns every code of a table that the reader may read, for proposals. */
export async function allCodes(reader: Reader, table: CodedTable): Promise<string[]> {
  return (await reader.selectFrom(table).select('code').execute()).map((row) => row.code)
}

export async function existingPersons(reader: Reader, ids: readonly Id[]): Promise<Set<Id>> {
  const rows = await reader
    .selectFrom('person')
    .select('id')
    .where('id', '=', sql<string>`any (${ids}::uuid[])`)
    .execute()
  return new Set(rows.map((row) => row.id))
}

/** Returns the plan of each of these elements, as far as the reader may read them. */
export async function findPlanIds(reader: Reader, ids: readonly Id[]): Promise<Map<Id, Id>> {
  const rows = await reader
    .selectFrom('element')
    .select(['id', 'plan_id'])
    .where('id', '=', sql<string>`any (${ids}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row.plan_id]))
}

export async function findPlansByCode(reader: Reader, codes: readonly string[]): Promise<Map<string, Plan>> {
  const rows = await reader
    .selectFrom('plan')
    .selectAll()
    .select(withState)
    .where('code', '=', sql<string>`any (${codes}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.code, toPlan(row)]))
}

/** Returns codes of plans and ids of elements that are already in use, visible to the actor or not. */
export function findTakenIds(
  context: TransactionContext,
  codes: readonly string[],
  elementIds: readonly Id[],
): Promise<{ codes: Set<string>; elementIds: Set<Id> }> {
  return withSystemAccess(context, async () => ({
    codes: new Set((await findIdsByCode(context.tx, 'plan', codes)).keys()),
    elementIds: new Set((await findPlanIds(context.tx, elementIds)).keys()),
  }))
}
