import { sql } from 'kysely'
import type { Work } from '#platform/context.ts'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { toIndicator } from '../definitions/queries.ts'
import type { Definition, Indicator, Parts } from '../entities.ts'
import type { SaidOfResult } from './contract.ts'
import type { Expectation, StatusWord, VarianceWord } from './entities.ts'

/** A result as it stands, with what people say of it now. */
export interface StoredResult {
  id: Id
  planId: Id
  elementId: Id
  ownerId: Id
  accessId: number
  indicator: Indicator
  definitionVersion: number
  area: { id: Id; code: string; names: Names }
  parts: Parts
  expectation: Expectation
  revision: number
  promisedOn: LegalDate | null
  status: (StatusWord & { saidBy: string | null }) | null
  variances: (VarianceWord & { startsOn: LegalDate; endsOn: LegalDate; saidBy: string | null })[]
}

export type Which = { planIds: readonly Id[] } | { elementId: Id } | { id: Id }

/** Results that measure elements that are there, in the order of the plan's author, as far as the reader may read them. */
export async function readResults(reader: Reader, which: Which): Promise<StoredResult[]> {
  let query = reader
    .selectFrom('expected_result as r')
    .innerJoin('element as e', 'e.id', 'r.element_id')
    .innerJoin('indicator as i', 'i.id', 'r.indicator_id')
    .innerJoin('area as a', 'a.id', 'r.area_id')
    .innerJoin('breakdown as b', 'b.id', 'r.breakdown_id')
    // Of each result the latest: a query over all of them would cost with every plan of the country.
    .innerJoinLateral(
      (inner) =>
        inner
          .selectFrom('expected_result_version as said')
          .select(['said.number', 'said.content', 'said.promised_on'])
          .whereRef('said.result_id', '=', 'r.id')
          .orderBy('said.number', 'desc')
          .limit(1)
          .as('v'),
      (join) => join.onTrue(),
    )
    .select(['r.id', 'r.plan_id', 'r.element_id', 'r.owner_id', 'r.access_id', 'r.definition_version', 'b.parts'])
    .select([
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
  const words = Map.groupBy(
    await readWords(
      reader,
      rows.map((row) => row.id),
    ),
    (one) => one.resultId,
  )
  return rows.map((row) => {
    const said = (words.get(row.id) ?? []).filter((one) => one.holds)
    const status = said.find((one) => one.status)
    return {
      id: row.id,
      planId: row.plan_id,
      elementId: row.element_id,
      ownerId: row.owner_id,
      accessId: row.access_id,
      indicator: toIndicator({ ...row, id: row.indicator_id, owner_id: row.indicator_owner }),
      definitionVersion: row.definition_version,
      area: { id: row.area_id, code: row.area_code, names: row.area_names as Names },
      parts: row.parts as Parts,
      expectation: row.content as Expectation,
      revision: row.number,
      promisedOn: row.promised_on,
      status: status?.status ? { ...status.status, saidBy: status.saidBy } : null,
      variances: said.flatMap(({ variance, period, saidBy }) =>
        variance && period ? { ...variance, ...period, saidBy } : [],
      ),
    }
  })
}

/** What people said of where results stand, the latest first. */
export async function readWords(
  reader: Reader,
  resultIds: readonly Id[],
): Promise<(SaidOfResult['words'][number] & { resultId: Id })[]> {
  const rows = await reader
    .selectFrom('expected_result_word as w')
    .leftJoin('person as p', 'p.id', 'w.said_by')
    .select([
      'w.result_id',
      'w.kind',
      'w.starts_on',
      'w.ends_on',
      'w.content',
      'w.said_at',
      'w.superseded_at',
      'p.name',
    ])
    .where('w.result_id', '=', sql<string>`any (${[...resultIds]}::uuid[])`)
    .orderBy('w.said_at', 'desc')
    .execute()
  return rows.map((row) => ({
    resultId: row.result_id,
    period: row.starts_on && row.ends_on ? { startsOn: row.starts_on, endsOn: row.ends_on } : null,
    status: row.kind === 'status' ? (row.content as StatusWord) : null,
    variance: row.kind === 'variance' ? (row.content as VarianceWord) : null,
    saidAt: row.said_at,
    saidBy: row.name,
    holds: row.superseded_at === null,
  }))
}

/** Every time it was said, the latest first. */
export async function readVersions(reader: Reader, id: Id): Promise<SaidOfResult['versions']> {
  const rows = await reader
    .selectFrom('expected_result_version as v')
    .leftJoin('person as p', 'p.id', 'v.saved_by')
    .select(['v.number', 'v.content', 'v.promised_on', 'v.reason', 'v.saved_at', 'p.name'])
    .where('v.result_id', '=', id)
    .orderBy('v.number', 'desc')
    .execute()
  return rows.map((row) => ({
    revision: row.number,
    expectation: row.content as Expectation,
    promisedOn: row.promised_on,
    reason: row.reason,
    savedAt: row.saved_at,
    savedBy: row.name,
  }))
}

export interface NewResult {
  planId: Id
  elementId: Id
  indicatorId: Id
  definitionVersion: number
  areaId: Id
  breakdown: number
  /** Among those of its element. */
  position: number
  expectation: Expectation
}

export interface NewSaying {
  resultId: Id
  revision: number
  expectation: Expectation
  promisedOn: LegalDate | null
  reason: string | null
}

/** Begins to measure elements, in one statement however many; their access is set by a trigger. @returns their ids, in order */
export async function insertResults(work: Work, results: readonly NewResult[]): Promise<Id[]> {
  if (results.length === 0) return []
  const ids = results.map(newId)
  const rows = results.map((result, at) => ({
    id: ids[at]!,
    plan_id: result.planId,
    element_id: result.elementId,
    indicator_id: result.indicatorId,
    area_id: result.areaId,
    breakdown_id: result.breakdown,
    definition_version: result.definitionVersion,
    position: result.position,
    owner_id: result.planId,
    access_id: 1,
  }))
  await work.tx.insertInto('expected_result').values(rows).execute()
  const said = results.map(({ expectation }, at) => ({
    resultId: ids[at]!,
    revision: 1,
    expectation,
    promisedOn: null,
    reason: null,
  }))
  await insertSayings(work, said)
  return ids
}

/** Says results anew. A correction of a promise keeps the day of the promise: it was promised then, otherwise. */
export async function insertSayings(work: Work, said: readonly NewSaying[]): Promise<void> {
  if (said.length === 0) return
  const rows = said.map(({ resultId, revision, expectation, promisedOn, reason }) => ({
    result_id: resultId,
    number: revision,
    content: json(expectation),
    promised_on: promisedOn,
    reason,
    saved_at: work.now,
    saved_by: work.actor.personId,
    owner_id: resultId,
    access_id: 1,
  }))
  await work.tx.insertInto('expected_result_version').values(rows).execute()
}

/** From now on it is meant by this version of the definition. */
export async function keepDefinition(work: Work, id: Id, version: number): Promise<void> {
  await work.tx.updateTable('expected_result').set({ definition_version: version }).where('id', '=', id).execute()
}

export async function takeOff(work: Work, id: Id, reason: string | null): Promise<void> {
  await work.tx
    .updateTable('expected_result')
    .set({ removed_at: work.now, removed_reason: reason })
    .where('id', '=', id)
    .execute()
}

/** Says a word in the place of the one that holds of the same; null takes it back alone. */
export async function sayWord(
  work: Work,
  resultId: Id,
  kind: 'status' | 'variance',
  content: StatusWord | VarianceWord | null,
  period?: { startsOn: LegalDate; endsOn: LegalDate },
): Promise<void> {
  await work.tx
    .updateTable('expected_result_word')
    .set({ superseded_at: work.now })
    .where('result_id', '=', resultId)
    .where('kind', '=', kind)
    .where('starts_on', 'is not distinct from', period?.startsOn ?? null)
    .where('superseded_at', 'is', null)
    .execute()
  if (content === null) return
  await work.tx
    .insertInto('expected_result_word')
    .values({
      id: newId(),
      result_id: resultId,
      kind,
      starts_on: period?.startsOn ?? null,
      ends_on: period?.endsOn ?? null,
      content: json(content),
      said_at: work.now,
      said_by: work.actor.personId,
      owner_id: resultId,
      access_id: 1,
    })
    .execute()
}

/** With a version of its plan, what is expected becomes a promise. */
export async function promise(work: Work, planId: Id): Promise<void> {
  await sql`update expected_result_version v set promised_on = ${work.today}::date from expected_result r
    where r.id = v.result_id and r.plan_id = ${planId} and r.removed_at is null and v.promised_on is null
      and not exists (select from expected_result_version later where later.result_id = v.result_id and later.number > v.number)`.execute(
    work.tx,
  )
}

/** The element with its plan, as far as the reader may read it. */
export async function findElement(reader: Reader, id: Id): Promise<{ id: Id; planId: Id } | undefined> {
  const row = await reader.selectFrom('element').select(['id', 'plan_id']).where('id', '=', id).executeTakeFirst()
  return row && { id: row.id, planId: row.plan_id }
}

export const areaExists = async (reader: Reader, id: Id): Promise<boolean> =>
  (await reader.selectFrom('area').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

/** Ids of areas by their codes. */
export async function areasByCode(reader: Reader, codes: readonly string[]): Promise<Map<string, Id>> {
  const rows = await reader
    .selectFrom('area')
    .select(['id', 'code'])
    .where('code', '=', sql<string>`any (${[...codes]}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.code, row.id]))
}

export interface MeasuredRow {
  planId: Id
  elementId: Id
  expectation: Expectation
  definition: Definition
  areaKind: string
  redefined: boolean
}

/** How the elements of plans are measured, in the order of their authors. */
export async function readMeasured(reader: Tx, planIds: readonly Id[]): Promise<MeasuredRow[]> {
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
