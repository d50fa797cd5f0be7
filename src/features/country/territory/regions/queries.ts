import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Region, RegionMember } from './contract.ts'
import { type MemberArea, memberHierarchy, regionKind } from './model.ts'

/** Lists the border regions on a day by name, with every membership and the areas within the region on that day. */
export async function listRegions(tx: Tx, on: LegalDate): Promise<Region[]> {
  const { rows } = await sql<{
    id: Id
    code: string
    names: Names
    valid_from: LegalDate | null
    valid_to: LegalDate | null
    members: RegionMember[]
    area_ids: Id[]
  }>`
    select a.id, a.code, a.names, a.valid_from, a.valid_to,
      coalesce((select jsonb_agg(jsonb_build_object('areaId', p.area_id, 'validFrom', p.valid_from, 'validTo', p.valid_to)
          order by p.valid_from nulls first, p.area_id)
        from area_parent p where p.parent_id = a.id and p.hierarchy = ${memberHierarchy}), '[]') as members,
      array(with recursive inside as (
          select p.area_id, null::text as hierarchy from area_parent p
            where p.parent_id = a.id and p.hierarchy = ${memberHierarchy} and ${isValidOn('p', on)}
          union
          select p.area_id, p.hierarchy from inside i join area_parent p on p.parent_id = i.area_id
            and p.hierarchy <> ${memberHierarchy} and (i.hierarchy is null or p.hierarchy = i.hierarchy) and ${isValidOn('p', on)}
        ) select distinct area_id from inside) as area_ids
    from area a where a.kind = ${regionKind} and ${isValidOn('a', on)} order by a.sort_name, a.id`.execute(tx)
  return rows.map(({ valid_from, valid_to, area_ids, ...row }) => ({
    ...row,
    kind: regionKind,
    validFrom: valid_from,
    validTo: valid_to,
    areaIds: area_ids,
  }))
}

/** Returns the memberships of a region, in a fixed order. Undefined: there is no such region. */
export async function findMembers(tx: Tx, id: Id): Promise<RegionMember[] | undefined> {
  const region = await tx
    .selectFrom('area')
    .select('id')
    .where('id', '=', id)
    .where('kind', '=', regionKind)
    .forUpdate()
    .executeTakeFirst()
  if (!region) return undefined
  const rows = await tx
    .selectFrom('area_parent')
    .select(['area_id', 'valid_from', 'valid_to'])
    .where('parent_id', '=', id)
    .where('hierarchy', '=', memberHierarchy)
    .orderBy(sql`valid_from nulls first`)
    .orderBy('area_id')
    .execute()
  return rows.map((row) => ({ areaId: row.area_id, validFrom: row.valid_from, validTo: row.valid_to }))
}

/** Returns areas that can belong to a region, with the country in which each lies. A region is in no region. */
export async function listMemberAreas(tx: Tx, ids: readonly Id[]): Promise<Map<Id, MemberArea>> {
  const { rows } = await sql<{
    id: Id
    country_id: Id | null
    valid_from: LegalDate | null
    valid_to: LegalDate | null
  }>`
    with recursive above as (
      select a.id as member_id, a.id as area_id from area a where a.id = any (${[...new Set(ids)]}::uuid[]) and a.kind <> ${regionKind}
      union
      select u.member_id, p.parent_id from above u join area_parent p on p.area_id = u.area_id and p.hierarchy <> ${memberHierarchy}
    )
    select m.id, m.valid_from, m.valid_to, (select c.id from above u join area c on c.id = u.area_id
        where u.member_id = m.id and c.kind in ('country', 'foreign_country') order by c.id limit 1) as country_id
    from area m where m.id in (select member_id from above)`.execute(tx)
  return new Map(
    rows.map((row) => [
      row.id,
      { id: row.id, countryId: row.country_id, validFrom: row.valid_from, validTo: row.valid_to },
    ]),
  )
}

/** Replaces the memberships of a region, which is then kept by an upgrade of the pack. */
export async function replaceMembers(tx: Tx, id: Id, members: readonly RegionMember[]): Promise<void> {
  await tx.deleteFrom('area_parent').where('parent_id', '=', id).where('hierarchy', '=', memberHierarchy).execute()
  await tx
    .insertInto('area_parent')
    .values(
      members.map(({ areaId, validFrom, validTo }) => ({
        id: newId(),
        area_id: areaId,
        hierarchy: memberHierarchy,
        parent_id: id,
        valid_from: validFrom,
        valid_to: validTo,
      })),
    )
    .execute()
  await tx.updateTable('area').set({ source: 'edited' }).where('id', '=', id).execute()
}

/** Deletes a region with its memberships. Returns false if other data refers to it. */
export async function deleteRegion(tx: Tx, id: Id): Promise<boolean> {
  await tx.deleteFrom('area_parent').where('parent_id', '=', id).where('hierarchy', '=', memberHierarchy).execute()
  try {
    await tx.deleteFrom('area').where('id', '=', id).execute()
    return true
  } catch (error) {
    if ((error as { code?: unknown }).code === '23503') return false
    throw error
  }
}
