import { z } from 'zod'
import { IndicatorCode, IndicatorKind, Polarity, Unit } from '#features/measurement/indicators/entities.ts'
import { notFound } from '#features/measurement/indicators/errors.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { PageInput, toPageSchema } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'
import { NamedReference } from '#shared/references.ts'
import { Baseline, LatestValue, ReasonCode, ResultStatus, StatusCounts, Target } from '../results/entities.ts'

const tags = ['Expected results']

/** Selects results of plans that have not ended. Filters are combined with AND. */
const Filters = {
  indicator: IndicatorCode.optional(),
  /** Measured in this area or an area in it, in any hierarchy. */
  areaId: Id.optional(),
  planKind: z.string().max(60).optional(),
  /** The owner of the plan. */
  ownerId: Id.optional(),
  /**
   * Elements that implement this element, are named in an answer to it or linked to it, and the elements under them.
   */
  upperId: Id.optional(),
}
const Filter = z.strictObject(Filters)
export type ResultStatusFilter = z.infer<typeof Filter>

/** Results of a single area together. */
export const AreaStatus = z.strictObject({
  areaId: Id,
  names: Names,
  /** Kind of area (`municipality`). */
  kind: z.string(),
  /** The least good status of the results. An area is on track only when no result in it needs attention. */
  status: ResultStatus,
  counts: StatusCounts,
})
export type AreaStatus = z.infer<typeof AreaStatus>

export const ResultStatusSummary = z.strictObject({
  /** Number of results that match the filters, before the filter by status. */
  total: z.number().int(),
  /**
   * False: there are too many results to compute the status at once. The user must filter by indicator, area or owner.
   */
  computed: z.boolean(),
  counts: StatusCounts,
  /** Indicators of the results, by code. The counts are empty when the status was not computed. */
  indicators: z.array(
    z.strictObject({
      code: IndicatorCode,
      names: Names,
      kind: IndicatorKind,
      total: z.number().int(),
      counts: StatusCounts,
    }),
  ),
  /** Ordered by name, never by status. */
  areas: z.array(AreaStatus),
  /** Kinds of plan among the results. */
  planKinds: z.array(z.string()),
})
export type ResultStatusSummary = z.infer<typeof ResultStatusSummary>

/** A result of a plan as a table row. It opens the panel of the element. */
export const ResultStatusRow = z.strictObject({
  id: Id,
  plan: z.strictObject({ id: Id, code: z.string(), kind: z.string(), title: LocalizedText }),
  owner: NamedReference,
  element: z.strictObject({ id: Id, code: z.string().nullable(), title: LocalizedText.nullable() }),
  indicator: z.strictObject({ code: IndicatorCode, names: Names, polarity: Polarity, unit: Unit }),
  area: NamedReference,
  status: ResultStatus,
  /** The computed status; it differs from the status when a user overrode it. */
  byRule: ResultStatus,
  reasonCode: ReasonCode,
  latest: LatestValue.nullable(),
  /** Every target with its period, the earliest first. */
  targets: z.array(Target),
  /** The figure recorded for the period of the baseline, if the baseline differs from it. */
  recordedBaseline: Baseline.nullable(),
})
export type ResultStatusRow = z.infer<typeof ResultStatusRow>

export const UpperStatus = z.strictObject({
  elementId: Id,
  code: z.string().nullable(),
  title: LocalizedText.nullable(),
  /**
   * Results of elements of other plans that implement the element, and of the elements under these. Zero: implemented
   * but not measured.
   */
  total: z.number().int(),
  counts: StatusCounts,
})
export type UpperStatus = z.infer<typeof UpperStatus>

export const statusContract = {
  getResultStatuses: procedure
    .meta({ permission: 'indicator.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/expected-results/statuses',
      summary: 'Count results by status',
      description: 'Expected results of all plans by status, indicator and area.',
      tags,
    })
    .input(Filter.extend({ status: ResultStatus.optional() }))
    .output(ResultStatusSummary),

  listResultStatuses: procedure
    .meta({ permission: 'indicator.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/expected-results/statuses/rows',
      summary: 'List results with their status',
      description: 'Expected results of all plans, by name of the area.',
      tags,
    })
    .input(PageInput.extend({ ...Filters, after: Id.optional(), status: ResultStatus.optional() }))
    /**
     * A page may contain fewer rows than requested, or none, and still have a next page. The search for a rare status
     * continues there.
     */
    .output(toPageSchema(ResultStatusRow)),

  listUpperResultStatuses: procedure
    .meta({ permission: 'indicator.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/carried-statuses',
      summary: 'List the results of the plans that carry out a plan',
      description: 'For each element of the plan.',
      tags,
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.strictObject({ computed: z.boolean(), rows: z.array(UpperStatus) }))
    .errors(notFound),
}
