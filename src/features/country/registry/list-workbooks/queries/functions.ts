import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { FunctionHolder } from '../../functions/contract.ts'

interface WorkbookFunction {
  /** The code of the organisation. */
  organisation: string
  code: string
  names: Names
  valid_from: LegalDate | null
  valid_to: LegalDate | null
}

/** Returns all functions, by organisation code. */
export async function listFunctionRows(tx: Tx): Promise<(WorkbookFunction & { id: Id })[]> {
  const { rows } = await sql<WorkbookFunction & { id: Id }>`
    select f.id, o.code as organisation, f.code, f.names, f.valid_from, f.valid_to from function f join organisation o on o.id = f.organisation_id
    order by o.code collate "C", f.code collate "C"`.execute(tx)
  return rows
}

export type WorkbookHolder = Omit<FunctionHolder, 'personName'> & { functionId: Id }

/** Returns all appointments with their periods, as far as the reader may read them. */
export async function listHolders(tx: Tx): Promise<WorkbookHolder[]> {
  const { rows } = await sql<WorkbookHolder>`
    select id, function_id as "functionId", person_id as "personId", capacity, valid_from as "validFrom", valid_to as "validTo"
    from function_holding order by valid_from, id`.execute(tx)
  return rows
}

export interface KnownPerson {
  id: Id
  name: string
  email: string | null
  /** The person has left. Existing references are kept, but no new reference is allowed. */
  hasLeft: boolean
}

/** Lists persons. Email addresses are only included for users who may manage people. */
export async function listPersons(tx: Tx, withMail: boolean): Promise<KnownPerson[]> {
  const rows = await tx.selectFrom('person').select(['id', 'name', 'email', 'left_at']).execute()
  return rows.map(({ id, name, email, left_at }) => ({
    id,
    name,
    email: withMail ? email : null,
    hasLeft: left_at !== null,
  }))
}

const batchSize = 5000

/** Writes functions by organisation and code: new functions, and changed names of existing functions. */
export async function saveFunctionRows(tx: Tx, functions: readonly WorkbookFunction[]): Promise<void> {
  const rows = functions.map((workbookFunction) => ({ ...workbookFunction, id: newId() }))
  for (let from = 0; from < rows.length; from += batchSize)
    await sql`
      insert into function (id, organisation_id, code, names, valid_from, valid_to, source)
      select r.id, o.id, r.code, r.names, r.valid_from, r.valid_to, 'imported'
      from jsonb_to_recordset(${json(rows.slice(from, from + batchSize))}::jsonb) as r(id uuid, organisation text, code text, names jsonb,
        valid_from date, valid_to date) join organisation o on o.code = r.organisation
      on conflict (organisation_id, code) do update set names = excluded.names, source = 'imported'`.execute(tx)
}
