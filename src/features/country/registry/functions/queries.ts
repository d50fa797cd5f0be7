import { type RawBuilder, sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import { toContainsPattern } from '#platform/db/contains-pattern.ts'
import type { Tx } from '#platform/db/db.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { isOneOf } from '../queries.ts'
import type { FunctionHolder, FunctionSearchResult, OrganisationFunction } from './contract.ts'

interface FunctionRow {
  id: string
  organisation_id: string
  code: string
  names: Names
  valid_from: string | null
  valid_to: string | null
}
interface FunctionHolderRow {
  id: string
  function_id: string
  person_id: string
  name: string
  capacity: FunctionHolder['capacity']
  valid_from: string
  valid_to: string | null
}

const toFunctionHolder = (row: FunctionHolderRow): FunctionHolder => ({
  id: row.id,
  personId: row.person_id,
  personName: row.name,
  capacity: row.capacity,
  validFrom: row.valid_from,
  validTo: row.valid_to,
})

const toDuty = (row: FunctionRow, holdings: readonly FunctionHolderRow[]): OrganisationFunction => {
  const findCapacityHolder = (capacity: FunctionHolder['capacity']) => {
    const functionHolderRow = holdings.find(
      (holding) => holding.function_id === row.id && holding.capacity === capacity,
    )
    return functionHolderRow ? toFunctionHolder(functionHolderRow) : null
  }
  return {
    id: row.id,
    organisationId: row.organisation_id,
    code: row.code,
    names: row.names,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    holder: findCapacityHolder('holder'),
    deputy: findCapacityHolder('deputy'),
  }
}

const holderColumns = sql`h.id, h.function_id, h.person_id, p.name, h.capacity, h.valid_from, h.valid_to`

/**
 * Lists the functions of an organisation on a day, with the holders. Holders are empty if the reader has no right to
 * read persons.
 */
export async function listOrganisationFunctions(
  tx: Tx,
  organisationId: Id,
  on: LegalDate,
): Promise<OrganisationFunction[]> {
  const { rows } = await sql<FunctionRow>`
    select f.id, f.organisation_id, f.code, f.names, f.valid_from, f.valid_to from function f
    where f.organisation_id = ${organisationId} and ${isValidOn('f', on)} order by f.code collate "C"`.execute(tx)
  const queryResult = await sql<FunctionHolderRow>`
    select ${holderColumns} from function_holding h join person p on p.id = h.person_id join function f on f.id = h.function_id
    where f.organisation_id = ${organisationId} and ${isValidOn('h', on)}`.execute(tx)
  return rows.map((row) => toDuty(row, queryResult.rows))
}

/** Lower case without accents. Each word of `sortName` (shared/sort-name.ts) is compared with it. */
const plain = (text: RawBuilder<unknown>) =>
  sql<string>`regexp_replace(normalize(lower(${text}), NFD), '[\\u0300-\\u036f]', '', 'g')`

/**
 * Finds functions with their organisation, sorted by organisation name, then by function code. Every organisation of a
 * kind has a few dozen functions. The words of functions and organisations are therefore normalised once each, not per
 * pair.
 */
export async function findFunctions(
  tx: Tx,
  filter: {
    words: readonly string[]
    ids?: readonly Id[] | undefined
    organisationIds?: readonly Id[] | undefined
    date: LegalDate | 'any'
    limit: number
  },
): Promise<FunctionSearchResult[]> {
  const conditions = [sql<boolean>`true`]
  if (filter.ids) conditions.push(isOneOf('f.id', filter.ids))
  if (filter.organisationIds) conditions.push(isOneOf('f.organisation_id', filter.organisationIds))
  if (filter.date !== 'any') conditions.push(isValidOn('f', filter.date), isValidOn('o', filter.date))
  for (const word of filter.words)
    conditions.push(sql`d.search_text || ' ' || b.search_text like ${toContainsPattern(word)}`)
  const searchableName = plain(sql`names::text || ' ' || code`)
  const withWords = sql`with
    duty as materialized (select code, names, ${searchableName} as search_text from (select distinct code, names from function) each),
    body as materialized (select id, ${searchableName} as search_text from organisation)`
  const joinWords = sql`join duty d on d.code = f.code and d.names = f.names join body b on b.id = f.organisation_id`
  const { rows } = await sql<FunctionSearchResult>`
    ${filter.words.length > 0 ? withWords : sql``}
    select f.id, f.organisation_id as "organisationId", f.code, f.names, f.valid_from as "validFrom", f.valid_to as "validTo",
      o.names as "organisationNames"
    from function f join organisation o on o.id = f.organisation_id ${filter.words.length > 0 ? joinWords : sql``}
    where ${sql.join(conditions, sql` and `)}
    order by o.sort_name, o.id, f.code collate "C" limit ${filter.limit}`.execute(tx)
  return rows
}

export async function findOrganisationFunction(
  tx: Tx,
  id: Id,
  on: LegalDate,
): Promise<OrganisationFunction | undefined> {
  const { rows } = await sql<FunctionRow>`
    select id, organisation_id, code, names, valid_from, valid_to from function where id = ${id}`.execute(tx)
  const queryResult = await sql<FunctionHolderRow>`
    select ${holderColumns} from function_holding h join person p on p.id = h.person_id where h.function_id = ${id} and ${isValidOn('h', on)}`.execute(
    tx,
  )
  return rows[0] && toDuty(rows[0], queryResult.rows)
}

/** Locks the function for appointments until the transaction ends. */
export async function lockFunction(tx: Tx, id: Id): Promise<boolean> {
  return (
    (await tx.selectFrom('function').select('id').where('id', '=', id).forUpdate().executeTakeFirst()) !== undefined
  )
}

/** Lists all appointments in a function, the latest first. */
export async function listFunctionHolders(tx: Tx, functionId: Id): Promise<FunctionHolder[]> {
  const { rows } = await sql<FunctionHolderRow>`
    select ${holderColumns} from function_holding h join person p on p.id = h.person_id
    where h.function_id = ${functionId} order by h.valid_from desc, h.capacity, h.id`.execute(tx)
  return rows.map(toFunctionHolder)
}

export async function findFunctionHolder(tx: Tx, id: Id): Promise<(FunctionHolder & { functionId: Id }) | undefined> {
  const { rows } = await sql<FunctionHolderRow>`
    select ${holderColumns} from function_holding h join person p on p.id = h.person_id where h.id = ${id}`.execute(tx)
  return rows[0] && { ...toFunctionHolder(rows[0]), functionId: rows[0].function_id }
}

export async function insertFunctionHolder(
  tx: Tx,
  holding: {
    functionId: Id
    personId: Id
    capacity: FunctionHolder['capacity']
    from: LegalDate
    to: LegalDate | null
  },
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('function_holding')
    .values({
      id,
      function_id: holding.functionId,
      person_id: holding.personId,
      capacity: holding.capacity,
      valid_from: holding.from,
      valid_to: holding.to,
    })
    .execute()
  return id
}

/**
 * Enters the appointment of a person again who entered it for themselves. The database stores who entered it last. Returns
 * whether it was such an appointment.
 */
export async function confirmFunctionHolder(tx: Tx, id: Id, byPersonId: Id | null): Promise<boolean> {
  const { rows } = await sql`update function_holding set capacity = capacity
    where id = ${id} and entered_by = person_id and person_id <> ${byPersonId} returning id`.execute(tx)
  return rows.length > 0
}

export async function endFunctionHolder(tx: Tx, id: Id, on: LegalDate): Promise<void> {
  await tx.updateTable('function_holding').set({ valid_to: on }).where('id', '=', id).execute()
}

export async function insertFunction(
  tx: Tx,
  organisationFunction: { organisationId: Id; code: string; names: Names; validFrom: LegalDate | null },
): Promise<Id | undefined> {
  const id = newId()
  const inserted = await tx
    .insertInto('function')
    .values({
      id,
      organisation_id: organisationFunction.organisationId,
      code: organisationFunction.code,
      names: json(organisationFunction.names),
      valid_from: organisationFunction.validFrom,
      source: 'edited',
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'code']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted?.id
}

/**
 * Reopens the function of this code that ended, with new names. It keeps its first day and its past appointments; nobody has it
 * between its end and the next appointment. Returns its id, or `undefined` if no such function ended.
 */
export async function reopenFunction(
  tx: Tx,
  { organisationId, code, names }: { organisationId: Id; code: string; names: Names },
  today: LegalDate,
): Promise<Id | undefined> {
  const reopened = await tx
    .updateTable('function')
    .set({ valid_to: null, names: json(names), source: 'edited' })
    .where('organisation_id', '=', organisationId)
    .where('code', '=', code)
    .where('valid_to', '<=', today)
    .returning('id')
    .executeTakeFirst()
  return reopened?.id
}

/**
 * Returns the functions, or only this one, that a law in use names as seats, and the day on which their organisation ends. They do
 * not end before it. `check_function` in the database has the same rule.
 */
export async function listSeatsOfLaw(tx: Tx, only: Id | null): Promise<Map<Id, LegalDate | null>> {
  const { rows } = await sql<{ id: Id; valid_to: LegalDate | null }>`
    select f.id, o.valid_to from function f join organisation o on o.id = f.organisation_id
    where coalesce(f.id = ${only}::uuid, true)
      and exists (select from seats_of_law() s where s.function = f.code and (s.kind = o.kind or s.organisation = o.code))`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.id, row.valid_to]))
}

/** Checks whether a function with these seats may not end on a day. */
export const isKeptSeat = (seats: ReadonlyMap<Id, LegalDate | null>, id: Id, day: LegalDate): boolean =>
  seats.has(id) && day < (seats.get(id) ?? '9999-12-31')

/** Ends a function and the current appointments. */
export async function endFunction(tx: Tx, id: Id, on: LegalDate): Promise<void> {
  await tx.updateTable('function').set({ valid_to: on, source: 'edited' }).where('id', '=', id).execute()
  await sql`update function_holding set valid_to = ${on}::date
    where function_id = ${id} and valid_from < ${on}::date and (valid_to is null or valid_to > ${on}::date)`.execute(tx)
}

export async function personExists(tx: Tx, id: Id): Promise<boolean> {
  return (await tx.selectFrom('person').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

/** The subjects of acts on functions. */
export const functionSubjects = {
  function: subjectSource({
    from: sql`function f`,
    id: sql`f.id`,
    names: sql`f.names`,
    organisationId: sql`f.organisation_id`,
  }),
}
