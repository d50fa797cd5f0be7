import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { PlanExpectation } from './contract.ts'

/**
 * Returns current results of existing elements, the plan with the latest start first: up to the limit and another
 * result, to detect further results. The element, plan, indicator and result each have an access policy. A result is
 * left out if any of them is not readable.
 */
export async function listExpectations(
  tx: Tx,
  { indicators, areaIds, limit }: { indicators: readonly string[]; areaIds: readonly Id[]; limit: number },
): Promise<PlanExpectation[]> {
  const { rows } = await sql<PlanExpectation>`
    select r.id, jsonb_build_object('id', p.id, 'title', p.title) as plan,
      jsonb_build_object('id', e.id, 'code', e.code, 'title', e.title) as element, i.code as indicator, r.area_id as "areaId",
      b.parts, v.content as expectation, v.promised_on as "promisedOn",
      v.promised_on is not null and i.version <> r.definition_version as redefined
    from indicator i
    join expected_result r on r.indicator_id = i.id and r.removed_at is null
    join element e on e.id = r.element_id
    join plan p on p.id = r.plan_id
    join breakdown b on b.id = r.breakdown_id
    join lateral (
      select content, promised_on from expected_result_version version where version.result_id = r.id order by version.number desc limit 1
    ) v on true
    where i.code = any (${[...indicators]}::text[]) and r.area_id = any (${[...areaIds]}::uuid[])
    order by p.period_from desc, p.id, r.position, r.id limit ${limit + 1}`.execute(tx)
  return rows
}
