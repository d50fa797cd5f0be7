import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { Names } from '#shared/localized-text.ts'
import { toPageSchema } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'

export const Hit = z.strictObject({
  kind: z.enum(['plan', 'element', 'organisation', 'area']),
  id: Id,
  planId: Id.nullable(),
  title: z.string(),
  /** The language of the match. */
  language: Language,
  planTitle: z.record(z.string(), z.unknown()).nullable(),
})
export type Hit = z.infer<typeof Hit>

/** A part of a text. `isHit` is true when the part matches the query. */
export const Segment = z.strictObject({ text: z.string(), isHit: z.boolean() })
export type Segment = z.infer<typeof Segment>

export const facets = ['type', 'planKind', 'organisation', 'area', 'phenomenon', 'state', 'year', 'language'] as const
export const Facet = z.enum(facets)
export type Facet = z.infer<typeof Facet>

/** A search result with the matching text in context. */
export const SearchResult = Hit.omit({ title: true }).extend({
  /** Kind of result: a kind of element, or plan, organisation, area. */
  type: z.string(),
  title: z.array(Segment),
  /** Passage of the prose around the first match. Null when the prose has no match. */
  passage: z.array(Segment).nullable(),
  state: z.string().nullable(),
})
export type SearchResult = z.infer<typeof SearchResult>

/**
 * Values of a filter, highest count first. Each has the number of results it would give with the other filters
 * unchanged.
 */
export const FacetCounts = z.strictObject({
  facet: Facet,
  values: z.array(
    z.strictObject({
      value: z.string(),
      count: z.number().int(),
      /** Names of organisations, areas and phenomena. The page has messages for other values. */
      names: Names.nullable(),
    }),
  ),
})
export type FacetCounts = z.infer<typeof FacetCounts>

const code = z.string().max(60).optional()

/** Every filter narrows the results and has a single value. */
const filters = {
  type: code,
  planKind: code,
  organisation: Id.optional(),
  area: Id.optional(),
  phenomenon: Id.optional(),
  state: code,
  /** A year of the period of the element or else of the plan. */
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
}
const queryText = z.string().trim().min(1).max(200)

export const searchContract = {
  search: procedure
    .meta({ permission: 'search.read' })
    .route({
      method: 'GET',
      path: '/search/results',
      summary: 'Search with filters',
      description: 'Returns passages with the matching text, and counts for each filter value.',
      tags: ['Search'],
    })
    .input(
      z.strictObject({
        ...filters,
        query: queryText,
        /** Language of the reader. Results in this language come first. */
        language: Language.default('en'),
        /** Only results in this language. */
        onlyLanguage: Language.optional(),
        after: z
          .string()
          .regex(/^\d{1,4}$/)
          .optional(),
        limit: z.coerce.number().int().min(1).max(100).default(20),
      }),
    )
    .output(toPageSchema(SearchResult).extend({ total: z.number().int(), facets: z.array(FacetCounts) })),

  suggestTerms: procedure
    .meta({ permission: 'search.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/search',
      summary: 'Search by text',
      description: 'Plans, elements, organisations and areas, in five languages.',
      tags: ['Search'],
    })
    .input(
      z.strictObject({
        query: queryText,
        language: Language.default('en'),
        limit: z.coerce.number().int().min(1).max(50).default(20),
      }),
    )
    .output(z.array(Hit)),
}
