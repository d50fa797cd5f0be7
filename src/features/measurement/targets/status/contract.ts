import { z } from 'zod'
import { IndicatorCode, IndicatorKind, Period, Polarity, Unit } from '#features/measurement/indicators/entities.ts'
import { notFound } from '#features/measurement/indicators/errors.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { PageInput, pageOf } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'
import { becauseCodes, Standing, Target } from '../results/entities.ts'

const tags = ['Expected results']

/** How many stand so: of what the reader may read, so that no count tells of what is hidden. */
export const StandingCounts = z.record(Standing, z.number().int())
export type StandingCounts = z.infer<typeof StandingCounts>

/** Which results are looked at, of plans that have not ended; every filter narrows. */
const Filters = {
  indicator: IndicatorCode.optional(),
  /** Measured in areas that lie in this one, itself included, whatever the hierarchy. */
  areaId: Id.optional(),
  planKind: z.string().max(60).optional(),
  /** The body whose plan it is. */
  ownerId: Id.optional(),
  /** Of elements that carry this one, named in an answer to it or linked to it, and of what stands under them. */
  upperId: Id.optional(),
}
const Filter = z.strictObject(Filters)
export type StandingFilter = z.infer<typeof Filter>

/** Results of one area taken together. */
export const AreaStanding = z.strictObject({
  areaId: Id,
  names: Names,
  /** Kind of area (`police_zone`). */
  kind: z.string(),
  /** The least good of them: an area is on track only where nothing in it asks for a look. */
  standing: Standing,
  counts: StandingCounts,
})
export type AreaStanding = z.infer<typeof AreaStanding>

export const Standings = z.strictObject({
  /** How many results meet the filters, before they are narrowed by status. */
  total: z.number().int(),
  /** False: so many that where they stand is not worked out at once. One narrows by indicator, area or owner. */
  computed: z.boolean(),
  counts: StandingCounts,
  /** By which they are measured, by code; the counts are empty where it was not worked out. */
  indicators: z.array(
    z.strictObject({
      code: IndicatorCode,
      names: Names,
      kind: IndicatorKind,
      total: z.number().int(),
      counts: StandingCounts,
    }),
  ),
  /** In the order of names, never of status. */
  areas: z.array(AreaStanding),
  /** Kinds of plan among them. */
  planKinds: z.array(z.string()),
})
export type Standings = z.infer<typeof Standings>

/** One result of one plan, as a line: opened, it is the panel of its element. */
export const StandingRow = z.strictObject({
  id: Id,
  plan: z.strictObject({ id: Id, code: z.string(), kind: z.string(), title: LocalizedText }),
  owner: z.strictObject({ id: Id, names: Names }),
  element: z.strictObject({ id: Id, code: z.string().nullable(), title: LocalizedText.nullable() }),
  indicator: z.strictObject({ code: IndicatorCode, names: Names, polarity: Polarity, unit: Unit }),
  area: z.strictObject({ id: Id, names: Names }),
  standing: Standing,
  /** What the rule says; another one where a person said so. */
  byRule: Standing,
  because: z.enum(becauseCodes),
  latest: z.strictObject({ ...Period.shape, value: z.number(), provisional: z.boolean() }).nullable(),
  target: Target.nullable(),
})
export type StandingRow = z.infer<typeof StandingRow>

export const UpperStanding = z.strictObject({
  elementId: Id,
  code: z.string().nullable(),
  title: LocalizedText.nullable(),
  /** Results of the elements of other plans that carry it, and of what stands under these; zero: carried, and measured by nothing. */
  total: z.number().int(),
  counts: StandingCounts,
})
export type UpperStanding = z.infer<typeof UpperStanding>

export const standingsContract = {
  getStandings: procedure
    .meta({ permission: 'indicator.read' })
    .route({
      method: 'GET',
      path: '/expected-results/standings',
      summary: 'How expected results of all plans stand, counted by status, indicator and area; never ranked',
      tags,
    })
    .input(Filter.extend({ status: Standing.optional() }))
    .output(Standings),

  listStandings: procedure
    .meta({ permission: 'indicator.read' })
    .route({
      method: 'GET',
      path: '/expected-results/standings/rows',
      summary: 'Expected results of all plans with their status, by the names of their areas',
      tags,
    })
    .input(PageInput.extend({ ...Filters, after: Id.optional(), status: Standing.optional() }))
    /** A page may hold fewer rows than asked, or none, and still have a next one: where few stand so, it looks on from there. */
    .output(pageOf(StandingRow)),

  listUpperStandings: procedure
    .meta({ permission: 'indicator.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/carried-standings',
      summary: 'Per element of a plan that others carry: how the results of those stand',
      tags,
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.strictObject({ computed: z.boolean(), rows: z.array(UpperStanding) }))
    .errors(notFound),
}
