import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import { toContainsPattern } from '#platform/db/contains-pattern.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import { loadName, type Names } from '#shared/localized-text.ts'
import { markings } from '#shared/marking.ts'
import { sortName } from '#shared/sort-name.ts'
import type { Definition, Indicator, IndicatorKind } from '../entities.ts'
import type { IndicatorRow, IndicatorVersion } from './contract.ts'

interface Row {
  id: string
  code: string
  owner_id: string
  definition: unknown
  version: number
  revision: number
  source: string
  marking: number
}

export const toIndicator = (row: Row): Indicator => ({
  id: row.id,
  code: row.code,
  ownerId: row.owner_id,
  definition: row.definition as Definition,
  version: row.version,
  revision: row.revision,
  source: row.source as Indicator['source'],
  marking: markings[row.marking]!,
})

const columns = ['id', 'code', 'owner_id', 'definition', 'version', 'revision', 'source', 'marking'] as const

export interface IndicatorFilter {
  kind?: IndicatorKind | undefined
  query?: string | undefined
  codes?: readonly string[] | undefined
  withFigures?: boolean | undefined
}

/** Returns a page in the order of names. The cursor is the name and code of the last row. */
export async function listIndicators(
  reader: Reader,
  { kind, query: terms, codes, withFigures }: IndicatorFilter,
  page: { after?: string | undefined; limit: number },
): Promise<{ rows: IndicatorRow[]; next: string | null }> {
  // A computed indicator has figures if the numerator has figures.
  const hasFigures = sql<boolean>`exists (select from series s join indicator c on c.id = s.indicator_id
    where c.id = indicator.id or c.code = indicator.definition #>> '{formula,numerator}')`
  let query = reader
    .selectFrom('indicator')
    .select([...columns, 'sort_name'])
    .select(hasFigures.as('has_figures'))
    .orderBy('sort_name')
    .orderBy('code')
    .limit(page.limit + 1)
  if (kind) query = query.where(sql`definition ->> 'kind'`, '=', kind)
  if (codes) query = query.where('code', '=', sql<string>`any (${[...codes]}::text[])`)
  if (withFigures !== undefined) query = query.where(hasFigures, '=', withFigures)
  if (terms) {
    const text = toContainsPattern(sortName(terms))
    query = query.where(
      sql<boolean>`exists (select from jsonb_each_text(definition -> 'names' || jsonb_build_object('', code)) n
        where regexp_replace(lower(remove_accents(n.value)), '[^[:alnum:]]+', ' ', 'g') like ${text})`,
    )
  }
  if (page.after) {
    const { sort_name, code } = await getSortPosition(reader, page.after)
    query = query.where(sql<boolean>`(sort_name, code) > (${sort_name}, ${code})`)
  }
  const rows = await query.execute()
  const visible = rows.slice(0, page.limit)
  return {
    rows: visible.map((row) => ({ indicator: toIndicator(row), hasFigures: row.has_figures })),
    next: rows.length > page.limit ? visible.at(-1)!.code : null,
  }
}

const getSortPosition = async (reader: Reader, code: string) =>
  (await reader.selectFrom('indicator').select(['sort_name', 'code']).where('code', '=', code).executeTakeFirst()) ?? {
    sort_name: '',
    code,
  }

export async function findIndicators(reader: Reader, codes: readonly string[]): Promise<Map<string, Indicator>> {
  const rows = await reader
    .selectFrom('indicator')
    .select(columns)
    .where('code', '=', sql<string>`any (${[...codes]}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.code, toIndicator(row)]))
}

/**
 * Returns the same indicators as defined at a time: the latest version at that time. The aggregation over areas, the
 * counting level and the period type are the current values, because figures are stored that way.
 */
export async function applyDefinitionsAtDate(
  reader: Reader,
  indicators: ReadonlyMap<string, Indicator>,
  at: string,
): Promise<Map<string, Indicator>> {
  const rows = await reader
    .selectFrom('indicator_version')
    .distinctOn('indicator_id')
    .select(['indicator_id', 'version', 'definition'])
    .where('indicator_id', '=', sql<string>`any (${[...indicators.values()].map(({ id }) => id)}::uuid[])`)
    .where('saved_at', '<=', at)
    .orderBy('indicator_id')
    .orderBy('version', 'desc')
    .execute()
  const then = new Map(rows.map((row) => [row.indicator_id, row]))
  return new Map(
    [...indicators].map(([code, now]) => {
      const earlierVersion = then.get(now.id)
      if (!earlierVersion || earlierVersion.version === now.version) return [code, now]
      const { addsOverArea, level, periodType } = now.definition
      const definition = { ...(earlierVersion.definition as Definition), addsOverArea, level, periodType }
      return [code, { ...now, version: earlierVersion.version, definition }]
    }),
  )
}

export async function lockIndicator(tx: Tx, code: string): Promise<Indicator | undefined> {
  const row = await tx.selectFrom('indicator').select(columns).where('code', '=', code).forUpdate().executeTakeFirst()
  return row && toIndicator(row)
}

export async function findOwner(reader: Reader, id: Id): Promise<{ id: Id; names: Names } | undefined> {
  const row = await reader.selectFrom('organisation').select(['id', 'names']).where('id', '=', id).executeTakeFirst()
  return row && { id: row.id, names: row.names as Names }
}

export async function listVersions(reader: Reader, indicatorId: Id): Promise<IndicatorVersion[]> {
  const rows = await reader
    .selectFrom('indicator_version as v')
    .leftJoin('person as p', 'p.id', 'v.saved_by')
    .select(['v.version', 'v.valid_from', 'v.definition', 'v.reason', 'v.breaks', 'v.saved_at', 'p.name'])
    .where('v.indicator_id', '=', indicatorId)
    .orderBy('v.version', 'desc')
    .execute()
  return rows.map((row) => ({
    version: row.version,
    validFrom: row.valid_from,
    definition: row.definition as Definition,
    reason: row.reason,
    breaks: row.breaks,
    savedAt: row.saved_at,
    savedBy: row.name,
  }))
}

/** Returns the formulas of all indicators that have a formula. */
export async function listFormulas(reader: Reader): Promise<Map<string, Definition['formula']>> {
  const { rows } = await sql<{ code: string; formula: Definition['formula'] }>`
    select code, definition -> 'formula' as formula from indicator where jsonb_typeof(definition -> 'formula') = 'object'`.execute(
    reader as Tx,
  )
  return new Map(rows.map((row) => [row.code, row.formula]))
}

/** Returns the stored columns of a definition. */
export const stored = (definition: Definition) => ({
  names: json(definition.names),
  sort_name: sortName(loadName(definition.names, 'en')),
  definition: json(definition),
  adds_over_area: definition.formula ? 'none' : definition.addsOverArea,
  adds_over_time: definition.addsOverTime,
  period_type: definition.periodType,
  level: definition.level,
})

interface Authorship {
  savedAt: string
  personId: Id | null
}

/** Access is set by a trigger. */
export async function insertIndicator(
  tx: Tx,
  { id, code, ownerId, marking, source, definition }: Omit<Indicator, 'version' | 'revision'>,
  { savedAt, personId }: Authorship,
): Promise<boolean> {
  const made = await tx
    .insertInto('indicator')
    .values({
      id,
      code,
      owner_id: ownerId,
      ...stored(definition),
      source,
      marking: markings.indexOf(marking),
      access_id: 1,
      saved_at: savedAt,
    })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return false
  await insertVersion(
    tx,
    { indicatorId: id, version: 1, validFrom: null, definition, reason: null, breaks: false },
    { savedAt, personId },
  )
  return true
}

interface NewVersion {
  indicatorId: Id
  version: number
  validFrom: LegalDate | null
  definition: Definition
  reason: string | null
  breaks: boolean
}

export async function insertVersion(
  tx: Tx,
  { indicatorId, version, validFrom, definition, reason, breaks }: NewVersion,
  { savedAt, personId }: Authorship,
): Promise<void> {
  await tx
    .insertInto('indicator_version')
    .values({
      indicator_id: indicatorId,
      version,
      valid_from: validFrom,
      definition: json(definition),
      reason,
      breaks,
      saved_at: savedAt,
      saved_by: personId,
      owner_id: newId(),
      access_id: 1,
    })
    .execute()
}

export async function updateIndicator(
  tx: Tx,
  id: Id,
  { definition, version }: Pick<Indicator, 'definition' | 'version'>,
  at: string,
): Promise<void> {
  await tx
    .updateTable('indicator')
    .set({ ...stored(definition), version, revision: sql`revision + 1`, source: 'edited', saved_at: at })
    .where('id', '=', id)
    .execute()
}

/** Determines again which figures of an indicator count for upper areas, and recomputes the totals. */
export async function recountIndicator(tx: Tx, id: Id): Promise<void> {
  await sql`select recompute_own_indicator_totals(${id}::uuid)`.execute(tx)
}
