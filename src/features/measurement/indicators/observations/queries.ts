import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { type Marking, markings } from '#shared/marking.ts'
import type { ObservationChannel, Parts } from '../entities.ts'
import type { Observation, Origin, ReportedFigure } from './contract.ts'
import { toPartsKey } from './model.ts'

export interface NewBatch {
  publicId: Id
  ownerId: Id
  marking: Marking
  channel: ObservationChannel
  origin: Origin
  file?: { name: string; sha256: string }
  recordedAt: string
  recordedBy: Id | null
}

/**
 * Creates a batch. Figures are staged for it and then recorded together.
 * @returns the number that staged rows reference
 */
export async function insertBatch(tx: Tx, batch: NewBatch): Promise<number> {
  const row = await tx
    .insertInto('observation_batch')
    .values({
      public_id: batch.publicId,
      owner_id: batch.ownerId,
      channel: batch.channel,
      source: batch.origin.source,
      extracted_on: batch.origin.extractedOn,
      closed_on: batch.origin.closedOn,
      note: batch.origin.note,
      file_name: batch.file?.name ?? null,
      file_sha256: batch.file?.sha256 ?? null,
      marking: markings.indexOf(batch.marking),
      recorded_at: batch.recordedAt,
      recorded_by: batch.recordedBy,
      // The access is set by a trigger.
      access_id: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Marks a staged batch as recorded at the given time. */
export async function batchIsRecorded(tx: Tx, batch: number, at: string): Promise<void> {
  await sql`select set_batch_recorded_at(${batch}::int, ${at}::timestamptz)`.execute(tx)
}

/** Returns the numbers of breakdowns by key. Creates missing breakdowns. */
export async function findOrCreateBreakdowns(tx: Tx, every: readonly Parts[]): Promise<Map<string, number>> {
  const wanted = new Map(every.map((parts) => [toPartsKey(parts), parts]))
  const rows = [...wanted].map(([key, parts]) => ({ key, parts: json(parts) }))
  if (wanted.size > 1 || !wanted.has(''))
    await tx
      .insertInto('breakdown')
      .values(rows)
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute()
  const found = await tx
    .selectFrom('breakdown')
    .select(['id', 'key'])
    .where('key', '=', sql<string>`any (${[...wanted.keys()]}::text[])`)
    .execute()
  return new Map(found.map((row) => [row.key, row.id]))
}

/** A validated figure with resolved ids. */
export interface StagedFigure extends Omit<ReportedFigure, 'indicator' | 'parts' | 'endsOn'> {
  line: number
  indicatorId: Id
  breakdown: number
  endsOn: LegalDate
  version: number
}

/**
 * Formats numbers, dates and ids as a database array. This takes a fraction of the time that the driver needs for
 * separate values.
 */
const listed = (values: readonly (string | number | null)[]): string =>
  `{${values.map((value) => value ?? 'null').join(',')}}`

export async function stage(tx: Tx, batch: number, figures: readonly StagedFigure[]): Promise<void> {
  if (figures.length === 0) return
  const toColumn = (value: (stagedFigure: StagedFigure) => string | number | null) => listed(figures.map(value))
  /** Columns that are empty for most figures are not sent. Where the array is shorter, the rest is null. */
  const toOptionalColumn = <Value extends string | number>(value: (stagedFigure: StagedFigure) => Value | null) =>
    figures.some((figure) => value(figure) !== null) ? figures.map(value) : []
  await sql`insert into observation_staged (batch_id, line, indicator_id, area_id, breakdown_id, starts_on, ends_on, value, missing,
      state, definition_version, partial_to, n, low, high, note)
    select ${batch}::int, * from unnest(${toColumn((stagedFigure) => stagedFigure.line)}::int[], ${toColumn((stagedFigure) => stagedFigure.indicatorId)}::uuid[],
      ${toColumn((stagedFigure) => stagedFigure.areaId)}::uuid[], ${toColumn((stagedFigure) => stagedFigure.breakdown)}::int[], ${toColumn((stagedFigure) => stagedFigure.startsOn)}::date[],
      ${toColumn((stagedFigure) => stagedFigure.endsOn)}::date[], ${toColumn((stagedFigure) => stagedFigure.value)}::numeric[], ${toOptionalColumn((stagedFigure) => stagedFigure.missing)}::text[],
      ${toColumn((stagedFigure) => stagedFigure.state)}::text[], ${toColumn((stagedFigure) => stagedFigure.version)}::smallint[], ${toOptionalColumn((stagedFigure) => stagedFigure.partialTo)}::date[],
      ${toOptionalColumn((stagedFigure) => stagedFigure.n)}::int[], ${toOptionalColumn((stagedFigure) => stagedFigure.low)}::numeric[], ${toOptionalColumn((stagedFigure) => stagedFigure.high)}::numeric[],
      ${toOptionalColumn((stagedFigure) => stagedFigure.note)}::text[])`.execute(tx)
}

export interface RecordedBatch {
  added: number
  revised: number
  unchanged: number
  /**
   * Lines that this organisation may not report, because the area is outside the organisation's area or another
   * organisation reports them.
   */
  outside: number[]
  contested: number[]
  /** Lines that others reported at the same time. */
  concurrent: number[]
}

/** Returns who reported the figures in force for these lines, as far as the reader may know it. */
export async function findConcurrentReports(
  tx: Tx,
  batch: number,
  lines: readonly number[],
): Promise<Map<number, { names: Names; reportedAt: string }>> {
  const { rows } = await sql<{ line: number; names: Names; reportedAt: string }>`
    select distinct on (f.line) f.line, w.names, b.recorded_at as "reportedAt" from observation_staged f
    join series s on s.indicator_id = f.indicator_id and s.area_id = f.area_id and s.breakdown_id = f.breakdown_id
    join observation o on o.series_id = s.id and o.starts_on = f.starts_on and o.ends_on = f.ends_on and o.superseded_by is null
    join observation_batch b on b.id = o.batch_id join organisation w on w.id = b.owner_id
    where f.batch_id = ${batch}::int and f.line = any (${[...lines]}::int[]) order by f.line, o.id desc`.execute(tx)
  return new Map(rows.map(({ line, ...reported }) => [line, reported]))
}

/** Records a staged batch, all or none. If any line may not be reported, no figures change. */
export async function record(tx: Tx, batch: number): Promise<RecordedBatch> {
  const { rows } = await sql<RecordedBatch>`select * from record_observations(${batch}::int)`.execute(tx)
  return rows[0]!
}

export async function knownAreas(reader: Reader, ids: readonly Id[]): Promise<ReadonlySet<Id>> {
  const rows = await reader
    .selectFrom('area')
    .select('id')
    .where('id', '=', sql<string>`any (${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Set(rows.map((row) => row.id))
}

/** Returns the versions of definitions with their first day. The latest version valid on a day applies. */
export async function listDefinitionVersions(
  reader: Reader,
  indicatorIds: readonly Id[],
): Promise<Map<Id, { version: number; validFrom: LegalDate | null; breaks: boolean }[]>> {
  const rows = await reader
    .selectFrom('indicator_version')
    .select(['indicator_id', 'version', 'valid_from', 'breaks'])
    .where('indicator_id', '=', sql<string>`any (${[...indicatorIds]}::uuid[])`)
    .orderBy('version', 'desc')
    .execute()
  const found = rows.map((row) => ({
    id: row.indicator_id,
    version: row.version,
    validFrom: row.valid_from,
    breaks: row.breaks,
  }))
  return Map.groupBy(found, (row) => row.id)
}

export interface ObservationFilter {
  indicatorId: Id
  areaId: Id
  from?: LegalDate | undefined
  to?: LegalDate | undefined
  knownOn?: LegalDate | undefined
}

/** Selects figures of an area with their batches. */
const selectObservations = (reader: Reader, { indicatorId, areaId }: ObservationFilter) =>
  reader
    .selectFrom('series as s')
    .innerJoin('observation as o', 'o.series_id', 's.id')
    .innerJoin('breakdown as d', 'd.id', 's.breakdown_id')
    .innerJoin('observation_batch as b', 'b.id', 'o.batch_id')
    .innerJoin('organisation as w', 'w.id', 'b.owner_id')
    .leftJoin('person as p', 'p.id', 'b.recorded_by')
    .leftJoin('observation_batch as later', 'later.id', 'o.superseded_by')
    .select([
      'o.starts_on',
      'o.ends_on',
      'o.missing',
      'o.state',
      'o.definition_version',
      'o.partial_to',
      'o.n',
      'o.note',
    ])
    .select([
      sql<string | null>`trim_scale(o.value)::text`.as('value'),
      sql<string | null>`trim_scale(o.low)::text`.as('low'),
      sql<string | null>`trim_scale(o.high)::text`.as('high'),
      sql<string | null>`name_figure_source(b.source, b.owner_id, s.area_id, b.recorded_at)`.as('source'),
    ])
    .select([
      'd.parts',
      'b.public_id',
      'b.channel',
      'b.extracted_on',
      'b.closed_on',
      'b.note as batch_note',
      'b.file_name',
    ])
    .select(['b.recorded_at', 'b.marking', 'w.names', 'p.name', 'later.recorded_at as superseded_at'])
    .where('s.indicator_id', '=', indicatorId)
    .where('s.area_id', '=', areaId)

type ObservationRow = Awaited<ReturnType<ReturnType<typeof selectObservations>['execute']>>[number]

const toObservation = (row: ObservationRow, areaId: Id): Observation => ({
  areaId,
  parts: row.parts as Parts,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  value: row.value,
  missing: row.missing as Observation['missing'],
  state: row.state as Observation['state'],
  definitionVersion: row.definition_version,
  partialTo: row.partial_to,
  n: row.n,
  low: row.low,
  high: row.high,
  note: row.note,
  marking: markings[row.marking]!,
  batch: {
    id: row.public_id,
    channel: row.channel as ObservationChannel,
    owner: row.names as Names,
    recordedAt: row.recorded_at,
    recordedBy: row.name,
    fileName: row.file_name,
    source: row.source,
    extractedOn: row.extracted_on,
    closedOn: row.closed_on,
    note: row.batch_note,
  },
  supersededAt: row.superseded_at,
})

/**
 * Lists figures of an area, the latest period first. For each period, the figure in force comes before superseded
 * figures.
 */
export async function listObservations(reader: Reader, filter: ObservationFilter): Promise<Observation[]> {
  const { areaId, from, to, knownOn } = filter
  let query = selectObservations(reader, filter)
    .orderBy('o.starts_on', 'desc')
    .orderBy('d.key')
    .orderBy('o.id', 'desc')
    .limit(2_000)
  if (from) query = query.where('o.starts_on', '>=', from)
  if (to) query = query.where('o.starts_on', '<', to)
  if (knownOn) {
    const end = sql<string>`(${knownOn}::date + 1)::timestamp at time zone 'UTC'`
    query = query
      .where('b.recorded_at', '<', end)
      .where((expressionBuilder) =>
        expressionBuilder.or([
          expressionBuilder('o.superseded_by', 'is', null),
          expressionBuilder('later.recorded_at', '>=', end),
        ]),
      )
  }
  const rows = await query.execute()
  return rows.map((row) => toObservation(row, areaId))
}
