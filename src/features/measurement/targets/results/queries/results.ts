import { sql } from 'kysely'
import type { Definition, Indicator, Parts } from '#features/measurement/indicators/entities.ts'
import { toIndicator } from '#features/measurement/indicators/index.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Expectation, StatusStatement, VarianceStatement } from '../entities.ts'
import { listStatements } from './describe-statements.ts'

/** A current result with the valid statements of people. */
export interface StoredResult {
  id: Id
  planId: Id
  /** The first day of the plan's period. */
  planFrom: LegalDate
  elementId: Id
  /** Whether the element was stopped. Its results are not counted. */
  isStopped: boolean
  ownerId: Id
  accessId: number
  indicator: Indicator
  definitionVersion: number
  area: { id: Id; code: string; names: Names }
  breakdown: number
  parts: Parts
  expectation: Expectation
  revision: number
  promisedOn: LegalDate | null
  status: (StatusStatement & { recordedBy: string | null }) | null
  variances: (VarianceStatement & { startsOn: LegalDate; endsOn: LegalDate; recordedBy: string | null })[]
}

export type ResultScope = { planIds: readonly Id[] } | { elementId: Id } | { id: Id }

/** Returns the results of existing elements, in the order of the plan's author, as far as the reader may read them. */
export async function listResults(reader: Reader, which: ResultScope): Promise<StoredResult[]> {
  let query = reader
    .selectFrom('expected_result as r')
    .innerJoin('element as e', 'e.id', 'r.element_id')
    .innerJoin('plan as p', 'p.id', 'r.plan_id')
    .innerJoin('indicator as i', 'i.id', 'r.indicator_id')
    .innerJoin('area as a', 'a.id', 'r.area_id')
    .innerJoin('breakdown as b', 'b.id', 'r.breakdown_id')
    // The latest version of each result is found by a lateral join. A query over all versions would grow with the
    // number of plans.
    .innerJoinLateral(
      (inner) =>
        inner
          .selectFrom('expected_result_version as version')
          .select(['version.number', 'version.content', 'version.promised_on'])
          .whereRef('version.result_id', '=', 'r.id')
          .orderBy('version.number', 'desc')
          .limit(1)
          .as('v'),
      (join) => join.onTrue(),
    )
    .select(['p.period_from', 'e.state as element_state'])
    .select(['r.id', 'r.plan_id', 'r.element_id', 'r.owner_id', 'r.access_id', 'r.definition_version', 'b.parts'])
    .select([
      'r.breakdown_id',
      'v.number',
      'v.content',
      'v.promised_on',
      'a.id as area_id',
      'a.code as area_code',
      'a.names as area_names',
    ])
    .select(['i.id as indicator_id', 'i.code', 'i.owner_id as indicator_owner', 'i.definition', 'i.version'])
    .select(['i.revision', 'i.source', 'i.marking'])
    .where('r.removed_at', 'is', null)
    .orderBy('r.element_id')
    .orderBy('r.position')
    .orderBy('r.id')
  if ('planIds' in which) query = query.where('r.plan_id', '=', sql<string>`any (${[...which.planIds]}::uuid[])`)
  else if ('elementId' in which) query = query.where('r.element_id', '=', which.elementId)
  else query = query.where('r.id', '=', which.id)
  const rows = await query.execute()
  if (rows.length === 0) return []
  const statementsByResult = Map.groupBy(
    await listStatements(
      reader,
      rows.map((row) => row.id),
    ),
    (statement) => statement.resultId,
  )
  return rows.map((row) => {
    const currentTexts = (statementsByResult.get(row.id) ?? []).filter((entry) => entry.isCurrent)
    const status = currentTexts.find((entry) => entry.status)
    return {
      id: row.id,
      planId: row.plan_id,
      planFrom: row.period_from,
      isStopped: row.element_state === 'stopped',
      elementId: row.element_id,
      ownerId: row.owner_id,
      accessId: row.access_id,
      indicator: toIndicator({ ...row, id: row.indicator_id, owner_id: row.indicator_owner }),
      definitionVersion: row.definition_version,
      area: { id: row.area_id, code: row.area_code, names: row.area_names as Names },
      breakdown: row.breakdown_id,
      parts: row.parts as Parts,
      expectation: row.content as Expectation,
      revision: row.number,
      promisedOn: row.promised_on,
      status: status?.status ? { ...status.status, recordedBy: status.recordedBy } : null,
      variances: currentTexts.flatMap(({ variance, period, recordedBy }) =>
        variance && period ? { ...variance, ...period, recordedBy } : [],
      ),
    }
  })
}

export interface MeasuredRow {
  planId: Id
  elementId: Id
  expectation: Expectation
  definition: Definition
  areaKind: string
  redefined: boolean
}

/** Returns how the elements of plans are measured, in the order of their authors. */
export async function getMeasured(reader: Tx, planIds: readonly Id[]): Promise<MeasuredRow[]> {
  const { rows } = await sql<MeasuredRow>`
    select r.plan_id as "planId", r.element_id as "elementId", v.content as expectation, i.definition, a.kind as "areaKind",
      v.promised_on is not null and i.version <> r.definition_version as redefined
    from expected_result r
    join lateral (
      select content, promised_on from expected_result_version v where v.result_id = r.id order by number desc limit 1
    ) v on true
    join indicator i on i.id = r.indicator_id join area a on a.id = r.area_id
    where r.plan_id = any (${planIds}::uuid[]) and r.removed_at is null
    order by r.element_id, r.position`.execute(reader)
  return rows
}
