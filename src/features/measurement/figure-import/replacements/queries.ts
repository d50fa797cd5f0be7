import { sql } from 'kysely'
import { isSmall, joinSuppressed } from '#features/measurement/small-numbers/index.ts'
import type { Tx } from '#platform/db/db.ts'
import type { ReplacedFigure } from '../preview/entities.ts'
import { maxReplaced } from './model.ts'

/**
 * Lists the figures that a recorded batch replaced, with the values before and after, in the order of the areas. A value
 * that is withheld from the reader stays withheld.
 */
export async function listReplaced(tx: Tx, batch: number): Promise<ReplacedFigure[]> {
  const { rows } = await sql<ReplacedFigure>`
    select null as row, i.code as indicator, json_build_object('code', a.code, 'kind', a.kind, 'names', a.names) as area,
      d.parts, o.starts_on as "startsOn", o.ends_on as "endsOn",
      json_build_object('value', case when not ${isSmall} then trim_scale(o.value)::text end, 'missing', o.missing, 'state', o.state,
        'isWithheld', ${isSmall}) as before,
      json_build_object('value', trim_scale(n.value)::text, 'missing', n.missing, 'state', n.state) as after
    from observation n join observation o on o.series_id = n.series_id and o.starts_on = n.starts_on and o.ends_on = n.ends_on
      and o.superseded_by = n.batch_id
    join series s on s.id = n.series_id
    join indicator i on i.id = s.indicator_id join area a on a.id = s.area_id join breakdown d on d.id = s.breakdown_id
    ${joinSuppressed}
    where n.batch_id = ${batch}::int order by a.code, i.code, o.starts_on, d.key limit ${maxReplaced}`.execute(tx)
  return rows
}
