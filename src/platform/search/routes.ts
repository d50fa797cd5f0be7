import type { Id } from '#shared/ids.ts'
import { implementSlice } from '../procedure.ts'
import { type Facet, type FacetCounts, facets, searchContract } from './contract.ts'
import { findPassage, highlightHits } from './model.ts'
import * as queries from './queries.ts'

const os = implementSlice(searchContract)

/** Filters whose values are ids, for which names are added. */
const facetsWithNames: readonly Facet[] = ['organisation', 'area', 'phenomenon']
/** Maximum number of returned values of a filter, because longer lists are not useful. */
const maxValues = 40

export const searchRoutes = {
  suggestTerms: os.suggestTerms.handler(({ context, input }) =>
    queries.searchText(context.tx, input.query, input.language, input.limit),
  ),

  search: os.search.handler(async ({ context, input }) => {
    const { query: terms, language, onlyLanguage, after, limit, ...others } = input
    const given = { ...others, ...(onlyLanguage && { language: onlyLanguage }) }
    const filters = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    const skip = Number(after ?? 0)
    const {
      total,
      hits,
      facets: counts,
    } = await queries.search(context.tx, { query: terms, language, filters, limit, skip })
    const prose = await queries.getProse(context.tx, hits)
    const titles = await queries.listPlanTitles(
      context.tx,
      hits.flatMap((hit) => hit.planId ?? []),
    )
    const visible = facets.map((facet) => ({
      facet,
      values: counts.filter((count) => count.facet === facet).slice(0, maxValues),
    }))
    const ids: Id[] = visible.flatMap(({ facet, values }) =>
      facetsWithNames.includes(facet) ? values.map((entry) => entry.value) : [],
    )
    const names = await queries.listFacetNames(context.tx, ids)
    return {
      total,
      rows: hits.map(({ title, ...hit }) => ({
        ...hit,
        title: highlightHits(title, terms),
        passage: findPassage(prose.get(hit.id) ?? '', terms),
        planTitle: hit.planId === null ? null : (titles.get(hit.planId) ?? null),
      })),
      next: total > skip + hits.length && hits.length > 0 ? String(skip + hits.length) : null,
      facets: visible.map(
        ({ facet, values }): FacetCounts => ({
          facet,
          values: values.map(({ value, count }) => ({ value, count, names: names.get(value) ?? null })),
        }),
      ),
    }
  }),
}
