import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Tx } from '#platform/db/db.ts'
import type { Law } from '#shared/law.ts'
import type { PackLevel } from '#shared/pack-level.ts'
import { completeLaw } from '../laws.ts'

/** Stores the levels of the law installed last for the functions of the database, which read no law. */
export async function saveCurrentLevels(tx: Tx): Promise<void> {
  const row = await tx
    .selectFrom('pack_installation')
    .select('law')
    .where('law', 'is not', null)
    .where('is_adopted', '=', false)
    .orderBy('installed_at', 'desc')
    .executeTakeFirst()
  if (row) await saveLevels(tx, completeLaw(row.law as Law).levels)
}

/** Replaces the stored levels. The order of the list is the rank. Storing the same levels again changes nothing. */
export async function saveLevels(tx: Tx, levels: readonly PackLevel[]): Promise<void> {
  const rows = levels.map((level, rank) => ({
    code: level.code,
    rank,
    is_local: level.extent === 'local',
    approves_figures: level.approvesFigures ?? false,
    knows_figures: level.knowsFigures ?? false,
    reads_resources_of: level.readsResourcesOf ?? null,
  }))
  await sql`
    with given as materialized (
      select * from jsonb_to_recordset(${json(rows)}::jsonb) as g (code text, rank smallint, is_local boolean,
        approves_figures boolean, knows_figures boolean, reads_resources_of text)
    ), removed as (
      delete from organisation_level l where l.code not in (select code from given)
    )
    insert into organisation_level as l (code, rank, is_local, approves_figures, knows_figures, reads_resources_of)
    select * from given
    on conflict (code) do update set rank = excluded.rank, is_local = excluded.is_local,
      approves_figures = excluded.approves_figures, knows_figures = excluded.knows_figures,
      reads_resources_of = excluded.reads_resources_of
    where row(l.rank, l.is_local, l.approves_figures, l.knows_figures, l.reads_resources_of) is distinct from
      row(excluded.rank, excluded.is_local, excluded.approves_figures, excluded.knows_figures, excluded.reads_resources_of)`.execute(
    tx,
  )
}
