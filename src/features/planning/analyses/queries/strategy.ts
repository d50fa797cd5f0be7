import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { ChainLink, ElementKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { Strategy } from '../contract.ts'
import type { EquivalentPairs, PhenomenonNode } from '../model.ts'
import type { ThemePlace } from '../strategy.ts'

export async function getPhenomena(
  reader: Reader,
): Promise<{ phenomena: PhenomenonNode[]; equivalentPairs: EquivalentPairs }> {
  const rows = await reader
    .selectFrom('phenomenon')
    .innerJoin('phenomenon_list', 'phenomenon_list.id', 'phenomenon.list_id')
    .select(['phenomenon.id', 'phenomenon.parent_id', 'phenomenon.names', 'phenomenon_list.valid_from'])
    .execute()
  const equivalentPairs = await reader
    .selectFrom('phenomenon_crosswalk')
    .select(['from_id', 'to_id'])
    .where('relation', 'in', ['same', 'renamed', 'narrowed'])
    .where('to_id', 'is not', null)
    .where('set_aside', '=', false)
    .execute()
  return {
    phenomena: rows.map((row) => ({
      id: row.id,
      parentId: row.parent_id,
      names: row.names as PhenomenonNode['names'],
      listFrom: row.valid_from,
    })),
    equivalentPairs: equivalentPairs.map((row) => [row.from_id, row.to_id!] as const),
  }
}

/**
 * Returns every readable element that heads a channel of a theme or belongs to a channel. Each has the phenomenon named
 * by the element or by the nearest ancestor (`theme`), and the nearest of these elements above, also across elaborating
 * plans.
 */
export async function listPlaces(tx: Tx): Promise<(ThemePlace & { theme: Id })[]> {
  const kinds = ['priority', 'strategic_objective', 'programme', 'ad_hoc_initiative', 'project', 'study']
  const { rows } = await sql<ThemePlace & { theme: Id }>`
    with recursive placed(id, kind, theme, "phenomenonId", above, below_of) as (
      select e.id, e.kind, e.phenomenon_id, e.phenomenon_id, null::uuid,
        case when e.kind = any (${kinds}) then e.id end
      from element e where e.phenomenon_id is not null
      union
      select below.id, below.kind, coalesce(below.phenomenon_id, placed.theme), below.phenomenon_id, placed.below_of,
        case when below.kind = any (${kinds}) then below.id else placed.below_of end
      from placed cross join lateral (
        select e.id, e.kind, e.phenomenon_id from element e where e.parent_id = placed.id
        union all
        select e.id, e.kind, e.phenomenon_id from plan p join element e on e.plan_id = p.id and e.parent_id is null
          where p.elaborates_id = placed.id
      ) below
    )
    select distinct on (id) id, kind, theme, "phenomenonId", above as "ancestorId" from placed
    where kind = any (${kinds}) order by id, above nulls last`.execute(tx)
  return rows
}

/** Counts the readable elements that name each of these phenomena. */
export async function countNaming(reader: Reader, phenomenonIds: readonly Id[]): Promise<Map<Id, number>> {
  const rows = await reader
    .selectFrom('element')
    .select((element) => ['phenomenon_id', element.fn.countAll<number>().as('items')])
    .where('phenomenon_id', '=', sql<string>`any (${[...phenomenonIds]}::uuid[])`)
    .groupBy('phenomenon_id')
    .execute()
  return new Map(rows.map((row) => [row.phenomenon_id!, Number(row.items)]))
}

/** Returns the ids of the elements that are elaborated by plans. */
export async function getElaborated(reader: Reader): Promise<Set<Id>> {
  const rows = await reader.selectFrom('plan').select('elaborates_id').where('elaborates_id', 'is not', null).execute()
  return new Set(rows.map((row) => row.elaborates_id!))
}

/** An element of a theme, with the nearest ancestor within the theme, also across the plans that elaborate it. */
export interface ThemeRow {
  id: Id
  ancestorId: Id | null
  phenomenonId: Id | null
  planId: Id
  kind: ElementKind
  code: string | null
  title: LocalizedText | null
  state: string | null
  chainLinks: ChainLink[]
  organisationId: Id | null
  organisationNames: Record<string, string> | null
  level: string | null
}

/**
 * Returns the elements of a theme across all readable plans. These are the elements that name a phenomenon of the
 * theme, the top elements of plans that elaborate them, and all descendants of both that name no other phenomenon.
 */
export async function getTheme(tx: Tx, phenomenonIds: readonly Id[]): Promise<ThemeRow[]> {
  const { rows } = await sql<ThemeRow>`
    with recursive theme(id, above) as (
      select e.id, null::uuid from element e where e.phenomenon_id = any (${phenomenonIds}::uuid[])
      union
      select below.id, theme.id from theme cross join lateral (
        select e.id from element e
          where e.parent_id = theme.id and (e.phenomenon_id is null or e.phenomenon_id = any (${phenomenonIds}::uuid[]))
        union all
        select e.id from plan p join element e on e.plan_id = p.id and e.parent_id is null where p.elaborates_id = theme.id
      ) below
    ), placed as (select distinct on (id) id, above from theme order by id, above nulls last)
    select e.id, placed.above as "ancestorId", e.phenomenon_id as "phenomenonId", e.plan_id as "planId", e.kind, e.code, e.title, e.state, e.chain_links as "chainLinks",
      o.id as "organisationId", o.names as "organisationNames", o.level
    from placed join element e on e.id = placed.id join plan p on p.id = e.plan_id
    left join function f on f.id = e.accountable_function_id left join organisation o on o.id = f.organisation_id
    order by p.code, e.position, e.id`.execute(tx)
  return rows
}

/** Returns the plans that elaborate an element of the list. */
export async function getElaborating(
  reader: Reader,
  elementIds: readonly Id[],
): Promise<
  {
    id: Id
    code: string
    title: LocalizedText
    elaboratesId: Id
    ownerId: Id
    names: Record<string, string>
    level: string
  }[]
> {
  const rows = await reader
    .selectFrom('plan')
    .innerJoin('organisation', 'organisation.id', 'plan.owner_id')
    .select(['plan.id', 'plan.code', 'plan.title', 'plan.elaborates_id', 'plan.owner_id'])
    .select(['organisation.names', 'organisation.level'])
    .where('plan.elaborates_id', '=', sql<string>`any (${elementIds}::uuid[])`)
    .orderBy('plan.code')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    title: row.title as LocalizedText,
    elaboratesId: row.elaborates_id!,
    ownerId: row.owner_id,
    names: row.names as Record<string, string>,
    level: row.level,
  }))
}

/** Returns the partners of these elements, the most frequent first. */
export async function listPartners(reader: Reader, elementIds: readonly Id[]): Promise<Strategy['partners']> {
  const rows = await reader
    .selectFrom('element_partner')
    .innerJoin('organisation', 'organisation.id', 'element_partner.organisation_id')
    .select((partner) => [
      'organisation.id',
      'organisation.names',
      'organisation.level',
      partner.fn.countAll<number>().as('items'),
    ])
    .where('element_partner.element_id', '=', sql<string>`any (${elementIds}::uuid[])`)
    .where('element_partner.status', 'not in', ['declined', 'withdrawn'])
    .groupBy(['organisation.id', 'organisation.names', 'organisation.level', 'organisation.sort_name'])
    .orderBy('items', 'desc')
    .orderBy('organisation.sort_name')
    .execute()
  return rows.map((row) => ({
    organisationId: row.id,
    names: row.names as Record<string, string>,
    level: row.level,
    items: Number(row.items),
  }))
}
