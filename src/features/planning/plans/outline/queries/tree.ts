import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'

export interface Ancestor {
  id: Id
  parentId: Id | null
  title: LocalizedText | null
  kind: ElementKind
}

/** Returns the ancestors of an element, from the part down to the element itself, which is last. */
export async function listAncestors(tx: Tx, id: Id): Promise<Ancestor[]> {
  const { rows } = await sql<Ancestor>`
    with recursive above as (
      select id, parent_id, title, kind, 1 as distance from element where id = ${id}
      union all
      select e.id, e.parent_id, e.title, e.kind, a.distance + 1 from element e join above a on e.id = a.parent_id
    )
    select id, parent_id as "parentId", title, kind from above order by distance desc`.execute(tx)
  return rows
}

export interface Descendant {
  id: Id
  kind: ElementKind
  place: string | null
  /** 1 = the element itself. */
  depth: number
}

/** Returns an element and all descendants, from the top down. */
export async function getSubtree(tx: Tx, id: Id): Promise<Descendant[]> {
  const { rows } = await sql<Descendant>`
    with recursive below as (
      select id, kind, place, 1 as depth from element where id = ${id}
      union all
      select e.id, e.kind, e.place, b.depth + 1 from element e join below b on e.parent_id = b.id
    )
    select id, kind, place, depth from below order by depth`.execute(tx)
  return rows
}

/** Returns the direct children of an element. */
export async function getChildren(
  reader: Reader,
  parentId: Id,
): Promise<{ id: Id; position: string; kind: ElementKind }[]> {
  const rows = await reader
    .selectFrom('element')
    .select(['id', 'position', 'kind'])
    .where('parent_id', '=', parentId)
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as ElementKind }))
}

/** Returns the direct children of any of these elements. */
export async function listChildIds(reader: Reader, ids: readonly Id[]): Promise<Id[]> {
  const rows = await reader
    .selectFrom('element')
    .select('id')
    .where('parent_id', '=', sql<string>`any (${ids}::uuid[])`)
    .execute()
  return rows.map((row) => row.id)
}
