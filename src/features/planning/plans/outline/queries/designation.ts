import { sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import type { Element } from '../../entities.ts'

/** Checks whether the version in force contains the element as confidential, so that it is more than a proposal. */
export async function isDesignated(reader: Reader, { id, planId }: Pick<Element, 'id' | 'planId'>): Promise<boolean> {
  const row = await reader
    .selectFrom('frozen_row as f')
    .innerJoin('plan_version_entry as e', 'e.row_id', 'f.id')
    .innerJoin('plan_version as v', 'v.id', 'e.version_id')
    .select('f.id')
    .where('f.plan_id', '=', planId)
    .where('f.section', '=', 'elements')
    .where('f.subject_id', '=', id)
    .where('v.in_force_on', 'is not', null)
    .where('v.superseded_on', 'is', null)
    .where(sql<boolean>`jsonb_typeof(f.content -> 'confidential') = 'object'`)
    .executeTakeFirst()
  return row !== undefined
}
