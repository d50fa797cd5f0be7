import { type SqlBool, sql } from 'kysely'
import { elementName, selectAreasWithin, selectBorderAreas } from '#features/alignment/items/index.ts'
import type { Reader } from '#platform/db/db.ts'
import { matchAnyId } from '#platform/db/match-any-id.ts'
import type { AnswerKind, ElementKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import { type Language, languages } from '#shared/language.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { CoverageInput, SizeClass } from './contract.ts'

/** Returns the newest version of a plan that was sent, also when the reader reads none of its answers by name. */
export async function findAskedVersion(db: Reader, planId: Id) {
  return db
    .selectFrom('plan_version as v')
    .select(['v.id', 'v.number'])
    .where('v.plan_id', '=', planId)
    .where((where) =>
      where.exists(where.selectFrom('coverage_column as c').select('c.number').whereRef('c.version_id', '=', 'v.id')),
    )
    .orderBy('v.number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Lists the asked elements of a version, in sending and plan order. `number` is the position in the stored lines. */
export async function listColumns(db: Reader, versionId: Id) {
  const rows = await db
    .selectFrom('coverage_column as c')
    .innerJoin('element as e', 'e.id', 'c.element_id')
    .select(['c.number', 'c.element_id', 'e.kind', 'e.code', 'e.title'])
    .where('c.version_id', '=', versionId)
    .orderBy('c.number')
    .execute()
  return rows.map((row) => ({
    number: row.number,
    elementId: row.element_id,
    kind: row.kind as ElementKind,
    code: row.code,
    title: row.title as LocalizedText | null,
  }))
}
export type StoredColumn = Awaited<ReturnType<typeof listColumns>>[number]

/** Upper bounds of the classes, in inhabitants. */
const sizeBounds: Readonly<Record<SizeClass, [from: number, below: number]>> = {
  small: [0, 25_000],
  medium: [25_000, 50_000],
  large: [50_000, 100_000],
  very_large: [100_000, Number.MAX_SAFE_INTEGER],
}

/** The latest number of inhabitants. Years sort as text. */
const newestPopulation = sql<
  number | null
>`(select value::bigint from jsonb_each_text(a.population) order by key desc limit 1)`

/**
 * Returns the name in that language, otherwise in the first available language. Equivalent of loadName in
 * shared/localized-text.ts, for thousands of rows.
 */
const selectName = (language: Language) =>
  sql<string>`coalesce(o.names ->> ${language}, ${sql.join(languages.map((value) => sql`o.names ->> ${value}`))}, '')`

/**
 * Returns the asked organisations of a version by name, each with the lines as a single text (see coverage/model.ts).
 */
export async function listLines(db: Reader, input: CoverageInput, day: string, language: Language) {
  const { withinAreaId, secondWithinId, border, size, kind } = input
  const isInAreas = (areas: ReturnType<typeof selectAreasWithin>) => sql<SqlBool>`o.area_id in (${areas})`
  return db
    .with('line', (queryCreator) =>
      queryCreator
        .selectFrom('coverage_line')
        .select([
          'addressee_id',
          sql<string>`string_agg(case layer when 'asked' then '/' else '|' end || cells, '')`.as('lines'),
        ])
        .where('version_id', '=', input.versionId)
        .groupBy('addressee_id'),
    )
    .selectFrom('line as l')
    .innerJoin('organisation as o', 'o.id', 'l.addressee_id')
    .$if(size !== undefined, (query) =>
      query
        .innerJoin('area as a', 'a.id', 'o.area_id')
        .where(newestPopulation, '>=', sizeBounds[size!][0])
        .where(newestPopulation, '<', sizeBounds[size!][1]),
    )
    .$if(withinAreaId !== undefined, (query) => query.where(isInAreas(selectAreasWithin(withinAreaId!, day))))
    .$if(secondWithinId !== undefined, (query) => query.where(isInAreas(selectAreasWithin(secondWithinId!, day))))
    .$if(border === true, (query) => query.where(isInAreas(selectBorderAreas(day))))
    .$if(kind !== undefined, (query) => query.where('o.kind', '=', kind!))
    .select(['o.id', selectName(language).as('name'), 'o.area_id', 'o.kind', 'l.lines'])
    .orderBy('o.sort_name')
    .orderBy('o.id')
    .execute()
}

export async function listReasons(
  db: Reader,
  filter: { versionId: Id; kind?: AnswerKind | undefined; elementId?: Id | undefined },
  page: { limit: number; skip: number },
) {
  const rows = await db
    .selectFrom('answer as n')
    .innerJoin('item as i', 'i.id', 'n.item_id')
    .innerJoin('element as e', 'e.id', 'i.element_id')
    .innerJoin('organisation as o', 'o.id', 'n.owner_id')
    .innerJoin('coverage_column as c', (join) =>
      join.onRef('c.version_id', '=', 'i.version_id').onRef('c.element_id', '=', 'i.element_id'),
    )
    .leftJoin('person as l', 'l.id', 'n.link_created_by')
    .select(['o.id as organisation_id', 'o.names', 'n.kind as answer_kind', 'n.reasons', 'n.deciding_body'])
    .select(['n.is_recorded', 'l.name as link_created_by'])
    .select(['e.id', 'e.plan_id', 'e.kind', 'e.code', 'e.title'])
    .where('i.version_id', '=', filter.versionId)
    .where('i.withdrawn_at', 'is', null)
    .where('n.superseded_at', 'is', null)
    .where('n.reasons', 'is not', null)
    .$if(filter.kind !== undefined, (query) => query.where('n.kind', '=', filter.kind!))
    .$if(filter.elementId !== undefined, (query) => query.where('e.id', '=', filter.elementId!))
    .orderBy('c.number')
    .orderBy('o.sort_name')
    .orderBy('n.id')
    .limit(page.limit + 1)
    .offset(page.skip)
    .execute()
  return rows.map((row) => ({
    organisationId: row.organisation_id,
    names: row.names as Names,
    element: elementName(row),
    kind: row.answer_kind as AnswerKind,
    reasons: row.reasons as LocalizedText,
    decidingBody: row.deciding_body,
    isRecorded: row.is_recorded,
    linkCreatedBy: row.link_created_by,
  }))
}

/** Returns the number of answers of these organisations to a version that the organisation that asks recorded by a link. */
export async function countRecordedAnswers(db: Reader, versionId: Id, organisationIds: readonly Id[]): Promise<number> {
  const { count } = await db
    .selectFrom('answer as n')
    .innerJoin('item as i', 'i.id', 'n.item_id')
    .select((column) => column.fn.countAll<number>().as('count'))
    .where('i.version_id', '=', versionId)
    .where('i.withdrawn_at', 'is', null)
    .where('n.superseded_at', 'is', null)
    .where('n.is_recorded', '=', true)
    .where('n.owner_id', '=', matchAnyId(organisationIds))
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function findElement(db: Reader, id: Id): Promise<boolean> {
  return (await db.selectFrom('element').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

/** Returns which of these plans the reader may open. */
export async function readablePlans(db: Reader, ids: readonly Id[]): Promise<Set<Id>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('plan')
    .select('id')
    .where(sql<SqlBool>`id = any (${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Set(rows.map((row) => row.id))
}
