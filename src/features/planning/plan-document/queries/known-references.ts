import { sql } from 'kysely'
import type { Plan } from '#features/planning/plans/entities.ts'
import { toPlan, withState } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Reader } from '#platform/db/db.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import { getOrganisationIds } from '#shared/actor.ts'
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

/** Returns the plans with these codes that the reader may read. Each organisation may have one plan of a code. */
export async function findPlansByCode(reader: Reader, codes: readonly string[]): Promise<Plan[]> {
  const rows = await reader
    .selectFrom('plan')
    .selectAll()
    .select(withState)
    .where('code', '=', sql<string>`any (${codes}::text[])`)
    .orderBy('id')
    .execute()
  return rows.map(toPlan)
}

/**
 * Returns the ids of the plans with these codes that the reader may read, the best match first: of the reader's own
 * organisations, and then the oldest, so that nobody takes over references by using the code of another plan.
 */
export async function findPlanIdsByCode(
  { tx, actor }: TransactionContext,
  codes: readonly string[],
): Promise<Map<string, Id[]>> {
  const rows = await tx
    .selectFrom('plan')
    .select(['id', 'code'])
    .where('code', '=', sql<string>`any (${codes}::text[])`)
    .orderBy(sql`owner_id = any (${getOrganisationIds(actor)}::uuid[])`, 'desc')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return new Map([...Map.groupBy(rows, ({ code }) => code)].map(([code, plans]) => [code, plans.map(({ id }) => id)]))
}

/**
 * Returns which of these plans have a code that their organisation already uses, and the ids of elements in use, visible
 * to the actor or not. Of other organisations nothing is learned: their codes do not count, and the ids of elements that
 * a person imports are derived from the id of the plan.
 */
export function findTakenIds(
  context: TransactionContext,
  plans: readonly { code: string; ownerId: Id }[],
  elementIds: readonly Id[],
): Promise<{ planKeys: Set<string>; elementIds: Set<Id> }> {
  return withSystemAccess(context, async () => {
    const { rows } = await sql<{ code: string; ownerId: Id }>`
      select p.code, p.owner_id as "ownerId" from plan p
      join unnest(${plans.map(({ code }) => code)}::text[], ${plans.map(({ ownerId }) => ownerId)}::uuid[]) n (code, owner_id)
        on n.code = p.code and n.owner_id = p.owner_id`.execute(context.tx)
    return {
      planKeys: new Set(rows.map(toPlanKey)),
      elementIds: new Set((await findPlanIds(context.tx, elementIds)).keys()),
    }
  })
}

/** The key under which a plan is unique. */
export const toPlanKey = ({ code, ownerId }: { code: string; ownerId: Id }): string => `${ownerId} ${code}`

/** Returns which of these ids of plans are in use. */
export function findTakenPlanIds(context: TransactionContext, ids: readonly Id[]): Promise<Set<Id>> {
  return withSystemAccess(context, async () => {
    const { rows } = await sql<{ id: Id }>`select id from plan where id = any (${[...ids]}::uuid[])`.execute(context.tx)
    return new Set(rows.map(({ id }) => id))
  })
}
