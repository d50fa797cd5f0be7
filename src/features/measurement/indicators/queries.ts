import { sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { Id } from '#shared/ids.ts'

export interface AreaKind {
  kind: string
  outsideTree: boolean
  /** Whether other areas are listed as members of it. */
  hasMembers: boolean
}

/** Returns the kinds of areas and whether they are outside the area tree of the country. */
export async function areaKinds(reader: Reader, ids: readonly Id[]): Promise<Map<Id, AreaKind>> {
  const rows = await reader
    .selectFrom('area')
    .select(['id', 'kind', 'outside_tree'])
    .select(sql<boolean>`exists (select from area_parent p where p.parent_id = area.id)`.as('has_members'))
    .where('id', '=', sql<string>`any (${[...ids]}::uuid[])`)
    .execute()
  return new Map(
    rows.map((row) => [row.id, { kind: row.kind, outsideTree: row.outside_tree, hasMembers: row.has_members }]),
  )
}

/**
 * Condition for an observation `o` of a series `s` of an indicator `i`: it was reported for one of these areas itself, or
 * it is part of the sum or distribution of one of them. The rows behind a figure are counted by it everywhere.
 */
export const isBehindFigure = (areaIds: readonly Id[]) => sql<boolean>`(s.area_id = any (${[...areaIds]}::uuid[])
  or (s.counts or i.adds_over_area = 'none' and exists (
    select from area a where a.id = s.area_id and (a.kind = i.level or a.outside_tree)))
  and exists (select from area_reach r where r.area_id = s.area_id and r.ancestor_id = any (${[...areaIds]}::uuid[])
    and o.starts_on >= r.valid_from and o.starts_on < r.valid_to))`

export const indicatorSubjects = {
  indicator: subjectSource({ from: sql`indicator i`, id: sql`i.id`, names: sql`i.names` }),
  /** Figures are named after the file or, without a file, after the organisation that recorded them. */
  figures: subjectSource({
    from: sql`observation_batch b join organisation o on o.id = b.owner_id`,
    id: sql`b.public_id`,
    name: sql`b.file_name`,
    names: sql`o.names`,
    organisationId: sql`o.id`,
  }),
  /** An approval concerns many figures. It is named after the organisation that approved them. */
  figure_approval: subjectSource({
    from: sql`(select distinct act_id, approver_id from figure_approval) a join organisation o on o.id = a.approver_id`,
    id: sql`a.act_id`,
    names: sql`o.names`,
    organisationId: sql`o.id`,
  }),
}
