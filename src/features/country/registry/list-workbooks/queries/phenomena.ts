import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Tx } from '#platform/db/db.ts'
import { newId } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

interface WorkbookPhenomenon {
  code: string
  /** The code of the list. */
  list: string
  names: Names
  parent: string | null
  valid_from: string | null
  valid_to: string | null
}

/** Returns all phenomena of all lists, by list and code. */
export async function listPhenomenonRows(tx: Tx): Promise<(WorkbookPhenomenon & { id: string })[]> {
  const { rows } = await sql<WorkbookPhenomenon & { id: string }>`
    select p.id, p.code, l.code as list, p.names, up.code as parent, p.valid_from, p.valid_to
    from phenomenon p join phenomenon_list l on l.id = p.list_id left join phenomenon up on up.id = p.parent_id
    order by l.valid_from desc nulls last, l.code collate "C", p.code collate "C"`.execute(tx)
  return rows
}

export async function listListReferences(tx: Tx): Promise<{ code: string; names: Names }[]> {
  const rows = await tx.selectFrom('phenomenon_list').select(['code', 'names']).orderBy('code').execute()
  return rows.map(({ code, names }) => ({ code, names: names as Names }))
}

/**
 * Writes phenomena by code: new phenomena, and changes to existing phenomena. The list of a phenomenon never changes.
 */
export async function savePhenomenonRows(tx: Tx, phenomena: readonly WorkbookPhenomenon[]): Promise<void> {
  const rows = json(phenomena.map((phenomenon) => ({ ...phenomenon, id: newId() })))
  await sql`
    insert into phenomenon (id, list_id, code, names, valid_from, valid_to, source)
    select r.id, l.id, r.code, r.names, r.valid_from, r.valid_to, 'edited'
    from jsonb_to_recordset(${rows}::jsonb) as r(id uuid, code text, list text, names jsonb, valid_from date, valid_to date)
      join phenomenon_list l on l.code = r.list
    on conflict (code) do update set names = excluded.names, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
      source = 'edited'`.execute(tx)
  // A phenomenon may be under another that comes later in the file.
  await sql`
    update phenomenon p set parent_id = (select up.id from phenomenon up where up.code = r.parent)
    from jsonb_to_recordset(${rows}::jsonb) as r(code text, parent text) where p.code = r.code`.execute(tx)
}
