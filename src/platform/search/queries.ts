import { sql } from 'kysely'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import { json } from '../db/column-values.ts'
import type { Tx } from '../db/db.ts'
import type { Facet, Hit } from './contract.ts'

interface Row {
  subject_kind: Hit['kind']
  subject_id: string
  plan_id: string | null
  title: string
  found_in: Language
  plan_title: { text: Record<string, unknown> } | null
}

/**
 * Searches for text, including the beginning of the last word, so that results appear while the user types. The
 * database function `suggest_terms` filters by the reader's access ids. The plan's title is read under the reader's
 * row-level security.
 */
export async function searchText(tx: Tx, text: string, language: Language, limit: number): Promise<Hit[]> {
  const { rows } = await sql<Row>`
    select f.subject_kind, f.subject_id, f.plan_id, f.title, f.found_in, p.title as plan_title
    from suggest_terms(${text}, ${language}, ${limit}) f left join plan p on p.id = f.plan_id
    order by f.rank desc, f.title`.execute(tx)
  return rows.map((row) => ({
    kind: row.subject_kind,
    id: row.subject_id,
    planId: row.plan_id,
    title: row.title,
    language: row.found_in,
    planTitle: row.plan_title?.text ?? null,
  }))
}

export interface SearchResults {
  total: number
  facets: { facet: Facet; value: string; count: number }[]
  hits: {
    kind: Hit['kind']
    id: Id
    planId: Id | null
    type: string
    title: string
    language: Language
    state: string | null
  }[]
}

/** The database function calls the organisation `body`, as a filter and as a facet. */
interface StoredResults extends Omit<SearchResults, 'facets'> {
  facets: { facet: Facet | 'body'; value: string; count: number }[]
}

/** Returns the results within the filters and the counts of every filter, limited to what the reader may read. */
export async function search(
  tx: Tx,
  searchInput: {
    query: string
    language: Language
    filters: Partial<Record<Facet, string>>
    limit: number
    skip: number
  },
): Promise<SearchResults> {
  const { query, language, limit, skip } = searchInput
  const { organisation: body, ...others } = searchInput.filters
  const filters = { ...others, ...(body && { body }) }
  const { rows } = await sql<{ found: StoredResults }>`
    select search_with_facets(${query}, ${language}, ${json(filters)}, ${limit}, ${skip}) as found`.execute(tx)
  const { found } = rows[0]!
  return {
    ...found,
    facets: found.facets.map((count) => ({ ...count, facet: count.facet === 'body' ? 'organisation' : count.facet })),
  }
}

/** Returns the prose of the results by id, in the language of the match, under the reader's row-level security. */
export async function getProse(tx: Tx, hits: readonly { id: Id; language: Language }[]): Promise<Map<Id, string>> {
  const { rows } = await sql<{ id: Id; prose: string | null }>`
    select a.id, coalesce(p.short_message -> 'text' ->> a.language, (select string_agg(word #>> '{}', ' ')
      -- Strict: the other way each text would come twice.
      from jsonb_path_query(e.body -> 'text' -> a.language, 'strict $.**.text', '{}', true) word
      where jsonb_typeof(word) = 'string')) as prose
    from unnest(${hits.map((hit) => hit.id)}::uuid[], ${hits.map((hit) => hit.language)}::text[]) a (id, language)
    left join element e on e.id = a.id left join plan p on p.id = a.id`.execute(tx)
  return new Map(rows.map((row) => [row.id, row.prose ?? '']))
}

/** Returns the titles of plans that the reader may read, by id. */
export async function listPlanTitles(tx: Tx, ids: readonly Id[]): Promise<Map<Id, Record<string, unknown>>> {
  const { rows } = await sql<{ id: Id; title: { text: Record<string, unknown> } }>`
    select id, title from plan where id = any (${ids}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.id, row.title.text]))
}

/** Returns the names of organisations, areas and phenomena, by id. */
export async function listFacetNames(tx: Tx, ids: readonly Id[]): Promise<Map<Id, Names>> {
  const these = sql`id = any (${ids}::uuid[])`
  const { rows } = await sql<{ id: Id; names: Names }>`
    select id, names from organisation where ${these}
    union all select id, names from area where ${these}
    union all select id, names from phenomenon where ${these}`.execute(tx)
  return new Map(rows.map((row) => [row.id, row.names]))
}
