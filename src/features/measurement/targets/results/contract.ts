import { z } from 'zod'
import {
  IndicatorCode,
  IndicatorKind,
  Parts,
  Period,
  Polarity,
  Unit,
} from '#features/measurement/indicators/entities.ts'
import { changedConcurrently, notFound } from '#features/measurement/indicators/errors.ts'
import { Amount } from '#shared/amount.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { NamedReference, Reference } from '#shared/references.ts'
import {
  Baseline,
  Expectation,
  ExpectationIssue,
  LatestValue,
  ReasonCode,
  ResultStatus,
  StatusCounts,
  StatusStatement,
  VarianceStatement,
} from './entities.ts'

const tags = ['Expected results']

/** The current status with the reason: by the rule, and any statement of a person. */
export const CurrentResultStatus = z.strictObject({
  /** The effective status: the statement of a person while it is valid, otherwise the rule. */
  status: ResultStatus,
  /** The status by the rule. */
  byRule: ResultStatus,
  reasonCode: ReasonCode,
  overridden: StatusStatement.extend({ recordedBy: z.string().nullable() }).nullable(),
  latest: LatestValue.nullable(),
  expected: z.union([z.strictObject({ value: Amount }), z.strictObject({ low: Amount, high: Amount })]).nullable(),
  /** Whether the value is worse than committed by more than the tolerance, so that an explanation is needed. */
  exceedsTolerance: z.boolean(),
  /** The explanation of the deviation of the latest value. */
  variance: VarianceStatement.extend({ recordedBy: z.string().nullable() }).nullable(),
  projectedValue: z.number().nullable(),
  needed: z.strictObject({ change: z.number(), periods: z.number().int() }).nullable(),
  /** The figure recorded for the period of the baseline, if the baseline differs from it. */
  recordedBaseline: Baseline.nullable(),
  /** The latest period of the plan, if figures of areas are missing in it, with their number. */
  incomplete: z.strictObject({ ...Period.shape, missingCount: z.number().int() }).nullable(),
})
export type CurrentResultStatus = z.infer<typeof CurrentResultStatus>

/** An expected result of an element, with the figures so far. */
export const ExpectedResult = z.strictObject({
  id: Id,
  elementId: Id,
  /** Whether the element was stopped. Its results are not counted. */
  isStopped: z.boolean(),
  indicator: z.strictObject({
    code: IndicatorCode,
    names: Names,
    kind: IndicatorKind,
    polarity: Polarity,
    unit: Unit,
    /** Effort indicators needed for interpretation. */
    effortIndicators: z.array(z.strictObject({ code: IndicatorCode, names: Names })),
  }),
  area: NamedReference,
  parts: Parts,
  expectation: Expectation,
  /** Number of versions. A change states the revision that it is based on. */
  revision: z.number().int(),
  promisedOn: LegalDate.nullable(),
  /**
   * Whether the definition changed since the result was committed, so that the committed result may no longer be
   * comparable (rule `ambition`).
   */
  redefined: z.boolean(),
  /**
   * The latest periods, the oldest first; null = unknown. `partial`: the figure covers only a part of the period, or
   * figures are missing in it. It is never compared with a complete figure. `open`: it is provisional or partial.
   */
  series: z.array(
    z.strictObject({ ...Period.shape, value: Amount.nullable(), open: z.boolean(), partial: z.boolean() }),
  ),
  currentStatus: CurrentResultStatus,
})
export type ExpectedResult = z.infer<typeof ExpectedResult>

/** The history of a result, the latest first. */
export const ResultStatements = z.strictObject({
  versions: z.array(
    z.strictObject({
      revision: z.number().int(),
      expectation: Expectation,
      promisedOn: LegalDate.nullable(),
      reason: z.string().nullable(),
      savedAt: z.iso.datetime(),
      savedBy: z.string().nullable(),
    }),
  ),
  statements: z.array(
    z.strictObject({
      period: Period.nullable(),
      status: StatusStatement.nullable(),
      variance: VarianceStatement.nullable(),
      recordedAt: z.iso.datetime(),
      recordedBy: z.string().nullable(),
      isCurrent: z.boolean(),
    }),
  ),
})
export type ResultStatements = z.infer<typeof ResultStatements>

/** The recorded figures for an expected result. Null if there is no complete figure that the reader may read. */
export const RecordedValues = z.strictObject({ ofBaseline: Baseline.nullable(), latest: Baseline.nullable() })
export type RecordedValues = z.infer<typeof RecordedValues>

const notEditable = { PLAN_NOT_EDITABLE: { status: 409 } } as const
/** A change of a committed result needs a reason. */
const reasonRequired = { REASON_REQUIRED: { status: 422 } } as const
const Reason = z.string().trim().min(3).max(1000)

export const expectedContract = {
  listResults: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/expected-results',
      summary: 'List the expected results of a plan',
      description: 'Includes the actual results.',
      tags,
    })
    .input(z.strictObject({ planId: Id, elementId: Id.optional() }))
    .output(z.strictObject({ rows: z.array(ExpectedResult), counts: StatusCounts, editable: z.boolean() }))
    .errors(notFound),

  getResultHistory: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/expected-results/{id}/history',
      summary: 'Get the history of an expected result',
      description: 'Targets, corrections and statements.',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(ResultStatements)
    .errors(notFound),

  getRecordedValues: procedure
    .meta({ permission: 'indicator.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/expected-results/recorded-values',
      summary: 'Get the recorded figures for an expected result',
      description: 'Of the period of the baseline, and the latest of an equally long period.',
      tags,
    })
    .input(z.strictObject({ indicator: IndicatorCode, areaId: Id, parts: Parts.default({}), ...Period.shape }))
    .output(RecordedValues),

  saveResult: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/elements/{elementId}/expected-results',
      summary: 'Save an expected result of an element',
      description:
        'Replaces the result for the same indicator and area. Requires a reason once that was promised. The baseline equals the recorded figure, and a target worse than the latest figure has a reason.',
      tags,
    })
    .input(
      z.strictObject({
        elementId: Id,
        indicator: IndicatorCode,
        areaId: Id,
        parts: Parts.default({}),
        expectation: Expectation,
        /** The revision that is replaced; 0 = none. */
        revision: z.number().int().min(0),
        reason: Reason.optional(),
      }),
    )
    .output(z.strictObject({ id: Id, revision: z.number().int() }))
    .errors({
      ...notFound,
      ...notEditable,
      ...changedConcurrently,
      ...reasonRequired,
      UNKNOWN_REFERENCE: { status: 422, data: z.object({ field: z.enum(['indicator', 'areaId', 'parts']) }) },
      EXPECTATION_REJECTED: { status: 422, data: z.object({ issues: z.array(ExpectationIssue) }) },
    }),

  removeResult: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'DELETE',
      path: '/expected-results/{id}',
      summary: 'Remove an expected result',
      description: 'Its history is kept. Requires a reason once the result was promised.',
      tags,
    })
    .input(z.strictObject({ id: Id, reason: Reason.optional() }))
    .output(Reference)
    .errors({ ...notFound, ...notEditable, ...reasonRequired }),

  overrideStatus: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/expected-results/{id}/status',
      summary: 'Override the status of a result',
      description: 'Requires a reason and an end date. Null restores the computed status.',
      tags,
    })
    .input(z.strictObject({ id: Id, statement: StatusStatement.nullable() }))
    .output(Reference)
    .errors({
      ...notFound,
      ...notEditable,
      /** An indicator that effort alone can raise never gets a status colour (rule `ambiguity`). */
      STATUS_NOT_ALLOWED: { status: 409 },
      /** Before the period of the plan begins, a result has no status. */
      PLAN_NOT_BEGUN: { status: 409 },
      DATE_NOT_IN_FUTURE: { status: 422 },
    }),

  explainVariance: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/expected-results/{id}/variance',
      summary: 'Explain a variance',
      description: 'States why the value of a period differs from the target, and what follows.',
      tags,
    })
    .input(z.strictObject({ id: Id, ...Period.shape, statement: VarianceStatement }))
    .output(Reference)
    .errors({ ...notFound, ...notEditable }),
}
