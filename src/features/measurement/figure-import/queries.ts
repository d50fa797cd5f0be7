import { sql } from 'kysely'
import type { StagedFigure } from '#features/measurement/indicators/index.ts'
import { isSmall, joinSuppressed } from '#features/measurement/small-numbers/index.ts'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { KnownAreas } from './areas/known-areas.ts'
import type { ReplacedFigure } from './preview/entities.ts'
import { ImportProfile } from './profile/model.ts'

/** Reads the areas of all times and their hierarchies. */
export async function getKnownAreas(reader: Reader): Promise<KnownAreas> {
  const areas = await reader
    .selectFrom('area')
    .select(['id', 'code', 'kind', 'names', 'official_code', 'country', 'outside_tree', 'valid_from', 'valid_to'])
    .orderBy('code')
    .execute()
  const links = await reader
    .selectFrom('area_parent')
    .select(['area_id', 'parent_id', 'hierarchy', 'valid_from', 'valid_to'])
    .orderBy('area_id')
    .orderBy('hierarchy')
    .orderBy('valid_from')
    .execute()
  const own = await sql<{ country: string | null }>`select own_country() as country`.execute(reader as Tx)
  return new KnownAreas(
    areas.map((row) => ({
      id: row.id,
      code: row.code,
      kind: row.kind,
      names: row.names as Names,
      officialCode: row.official_code,
      country: row.country,
      outsideTree: row.outside_tree,
      validFrom: row.valid_from,
      validTo: row.valid_to,
    })),
    links.map((row) => ({
      areaId: row.area_id,
      parentId: row.parent_id,
      hierarchy: row.hierarchy,
      validFrom: row.valid_from,
      validTo: row.valid_to,
    })),
    { ownCountry: own.rows[0]?.country ?? null },
  )
}

interface ImportProfileRow {
  id: Id
  owner_id: Id
  profile: unknown
  saved_at: string
}
export interface ImportProfileRecord {
  id: Id
  ownerId: Id
  importProfile: ImportProfile
  savedAt: string
}
const toSavedProfile = (row: ImportProfileRow): ImportProfileRecord => ({
  id: row.id,
  ownerId: row.owner_id,
  importProfile: ImportProfile.parse(row.profile),
  savedAt: row.saved_at,
})
const importProfileColumns = ['id', 'owner_id', 'profile', 'saved_at'] as const

/** Lists import profiles, the latest first. */
export async function listImportProfiles(reader: Reader): Promise<ImportProfileRecord[]> {
  const rows = await reader
    .selectFrom('import_profile')
    .select(importProfileColumns)
    .orderBy('saved_at', 'desc')
    .orderBy('id')
    .limit(500)
    .execute()
  return rows.map(toSavedProfile)
}

/**
 * Returns the import profile saved last for files of this form. A profile of the user's own organisation comes before
 * those of others.
 */
export async function findImportProfile(
  reader: Reader,
  form: string,
  ownerId: Id,
): Promise<ImportProfileRecord | undefined> {
  const row = await reader
    .selectFrom('import_profile')
    .select(importProfileColumns)
    .where(sql<boolean>`md5(form) = md5(${form})`)
    .where('form', '=', form)
    .orderBy(sql`(owner_id = ${ownerId}) desc`)
    .orderBy('saved_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toSavedProfile(row)
}

/** Saves an import profile. Replaces a profile with the same name and owner. */
export async function saveImportProfile(
  tx: Tx,
  {
    ownerId,
    importProfile,
    savedAt,
    personId,
  }: { ownerId: Id; importProfile: ImportProfile; savedAt: string; personId: Id | null },
): Promise<ImportProfileRecord> {
  const content = json(importProfile)
  const row = await tx
    .insertInto('import_profile')
    // The access is set by a trigger.
    .values({
      id: newId(),
      owner_id: ownerId,
      name: importProfile.name,
      form: importProfile.form,
      profile: content,
      saved_at: savedAt,
      saved_by: personId,
      access_id: 1,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['owner_id', 'name'])
        .doUpdateSet({ form: importProfile.form, profile: content, saved_at: savedAt, saved_by: personId }),
    )
    .returning(importProfileColumns)
    .executeTakeFirstOrThrow()
  return toSavedProfile(row)
}

/**
 * Deletes an import profile.
 * @returns the owner; undefined when the profile does not exist or belongs to another organisation
 */
export async function deleteImportProfile(tx: Tx, id: Id): Promise<Id | undefined> {
  const row = await tx.deleteFrom('import_profile').where('id', '=', id).returning('owner_id').executeTakeFirst()
  return row?.owner_id
}

/** Records with a batch the import profile that was used to read the figures. */
export async function saveFigureImport(
  tx: Tx,
  batch: number,
  importProfile: ImportProfile,
  counts: object,
): Promise<void> {
  await tx
    .insertInto('figure_import')
    // Owner and access are those of the batch, set by a trigger.
    .values({ batch_id: batch, profile: json(importProfile), counts: json(counts), owner_id: newId(), access_id: 1 })
    .execute()
}

/** Returns the number of figures staged for a batch. */
export async function countStaged(reader: Reader, batch: number): Promise<number> {
  const { count } = await reader
    .selectFrom('observation_staged')
    .select((expressionBuilder) => expressionBuilder.fn.countAll<number>().as('count'))
    .where('batch_id', '=', batch)
    .executeTakeFirstOrThrow()
  return count
}

/**
 * Merges figures that are staged twice. Equal figures are recorded once. If the figures differ, the lines are returned
 * and no figures are recorded.
 * @returns the number of repeated figures
 */
export async function mergeRepeated(tx: Tx, batch: number): Promise<{ repeated: number; conflictingLines: number[] }> {
  const place = sql`indicator_id, area_id, breakdown_id, starts_on, ends_on`
  const valueColumns = sql`(value, missing, state, partial_to, n, low, high)`
  const { rows: twice } = await sql`
    select from observation_staged where batch_id = ${batch} group by ${place} having count(*) > 1 limit 1`.execute(tx)
  if (twice.length === 0) return { repeated: 0, conflictingLines: [] }
  const { rows } = await sql<{ line: number }>`
    select distinct max(line) as line from observation_staged where batch_id = ${batch} group by ${place}
    having count(distinct ${valueColumns}) > 1 order by 1 limit 100`.execute(tx)
  if (rows.length > 0) return { repeated: 0, conflictingLines: rows.map(({ line }) => line) }
  const { numAffectedRows } = await sql`
    delete from observation_staged where ctid in (
      select ctid from (
        select ctid, row_number() over (partition by ${place} order by line) as turn from observation_staged where batch_id = ${batch}) one
      where turn > 1)`.execute(tx)
  return { repeated: Number(numAffectedRows ?? 0), conflictingLines: [] }
}

/** Discards a batch without recorded figures. */
export async function discardBatch(tx: Tx, batch: number): Promise<void> {
  await sql`select discard_batch(${batch}::int)`.execute(tx)
}

export interface Compared {
  added: number
  revised: number
  unchanged: number
  /** Indexes of figures for areas outside the area of the organisation. */
  outside: number[]
  /** Indexes of figures for areas of other countries without a declaration of their source. */
  undeclared: number[]
  /** Indexes of figures reported by another organisation. */
  contested: number[]
  /** Figures in force that would be replaced, by index. */
  replaced: (ReplacedFigure['before'] & { at: number })[]
}

/**
 * Compares figures with the figures in force that the reader may read. A suppressed figure counts as different, so that
 * it cannot be guessed. Returns the number of new, revised and unchanged figures, and the indexes of the figures that
 * the organisation may not report by the rules of `record_observations`.
 */
export async function compareFigures(
  reader: Reader,
  ownerId: Id,
  figures: readonly (Omit<StagedFigure, 'breakdown'> & { key: string })[],
): Promise<Compared> {
  const toColumn = <Value>(value: (entry: (typeof figures)[number]) => Value) => figures.map(value)
  const isReplaced = sql`(o.id is not null and (o.is_small or (o.value, o.missing, o.partial_to, o.n, o.low, o.high) is distinct from
    (f.value, f.missing, f.partial_to, f.n, f.low, f.high)) or o.state = 'provisional' and f.state = 'final')`
  const { rows } = await sql<Compared>`
    select count(*) filter (where o.id is null)::int as added, count(*) filter (where ${isReplaced})::int as revised,
      coalesce(json_agg(json_build_object('at', f.place - 1, 'value', case when not o.is_small then trim_scale(o.value)::text end,
        'missing', o.missing, 'state', o.state, 'isWithheld', o.is_small) order by f.place) filter (where ${isReplaced}), '[]') as replaced,
      count(*) filter (where o.id is not null)::int as unchanged,
      coalesce(array_agg((f.place - 1)::int order by f.place) filter (where not k.may and not k.is_foreign), '{}') as outside,
      coalesce(array_agg((f.place - 1)::int order by f.place) filter (where not k.may and k.is_foreign), '{}') as undeclared,
      coalesce(array_agg((f.place - 1)::int order by f.place) filter (where o.teller <> ${ownerId} and i.owner_id <> ${ownerId}),
        '{}') as contested
    from unnest(${toColumn((entry) => entry.indicatorId)}::uuid[], ${toColumn((entry) => entry.areaId)}::uuid[], ${toColumn((entry) => entry.key)}::text[],
      ${toColumn((entry) => entry.startsOn)}::date[], ${toColumn((entry) => entry.endsOn)}::date[], ${toColumn((entry) => entry.value)}::numeric[],
      ${toColumn((entry) => entry.missing)}::text[], ${toColumn((entry) => entry.state)}::text[], ${toColumn((entry) => entry.partialTo)}::date[],
      ${toColumn((entry) => entry.n)}::int[], ${toColumn((entry) => entry.low)}::numeric[], ${toColumn((entry) => entry.high)}::numeric[]) with ordinality
      as f(indicator_id, area_id, key, starts_on, ends_on, value, missing, state, partial_to, n, low, high, place)
    left join indicator i on i.id = f.indicator_id
    join (select a.id, is_foreign_area(a.country) as is_foreign, may_report_area(${ownerId},
        (select w.area_id from organisation w where w.id = ${ownerId}), a.id, a.country) as may
      from area a where a.id = any (${[...new Set(figures.map(({ areaId }) => areaId))]}::uuid[])) k on k.id = f.area_id
    left join lateral (
      select o.*, ${isSmall} as is_small, (select b.owner_id from observation_batch b where b.id = o.batch_id) as teller
      from breakdown d join series s on s.breakdown_id = d.id and s.indicator_id = f.indicator_id and s.area_id = f.area_id
      join observation o on o.series_id = s.id and o.starts_on = f.starts_on and o.ends_on = f.ends_on and o.superseded_by is null
      ${joinSuppressed}
      where d.key = f.key limit 1) o on true`.execute(reader as Tx)
  const compared = rows[0]!
  return { ...compared, unchanged: compared.unchanged - compared.revised }
}

export const importProfileSubjects = {
  import_profile: subjectSource({
    from: sql`import_profile i`,
    id: sql`i.id`,
    name: sql`i.name`,
    organisationId: sql`i.owner_id`,
  }),
}
