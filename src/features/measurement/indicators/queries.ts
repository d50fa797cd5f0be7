import { sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { Id } from '#shared/ids.ts'

/** Returns the kinds of areas and whether they are outside the area tree of the country. */
export async function areaKinds(
  reader: Reader,
  ids: readonly Id[],
): Promise<Map<Id, { kind: string; outsideTree: boolean }>> {
  const rows = await reader
    .selectFrom('area')
    .select(['id', 'kind', 'outside_tree'])
    .where('id', '=', sql<string>`any (${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, { kind: row.kind, outsideTree: row.outside_tree }]))
}

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
