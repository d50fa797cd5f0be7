import { z } from 'zod'
import {
  IndicatorCode,
  IndicatorKind,
  Parts,
  Period,
  Polarity,
  Unit,
} from '#features/measurement/indicators/entities.ts'
import { changedMeanwhile, notFound } from '#features/measurement/indicators/errors.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { becauseCodes, Expectation, ExpectationFault, Standing, StatusWord, VarianceWord } from './entities.ts'

const tags = ['Expected results']

/** Where it stands, and why: by the rule, and what a person said of it. */
export const StandingNow = z.strictObject({
  /** What counts: the word of a person while it holds, else the rule. */
  standing: Standing,
  /** What the rule says. */
  byRule: Standing,
  because: z.enum(becauseCodes),
  overridden: StatusWord.extend({ saidBy: z.string().nullable() }).nullable(),
  latest: z.strictObject({ ...Period.shape, value: z.number(), provisional: z.boolean() }).nullable(),
  expected: z
    .union([z.strictObject({ value: z.number() }), z.strictObject({ low: z.number(), high: z.number() })])
    .nullable(),
  /** Worse than promised by more than the tolerance: somebody has to say why. */
  departs: z.boolean(),
  /** What was said of why the latest value departs. */
  variance: VarianceWord.extend({ saidBy: z.string().nullable() }).nullable(),
  projected: z.number().nullable(),
  needed: z.strictObject({ change: z.number(), periods: z.number().int() }).nullable(),
})
export type StandingNow = z.infer<typeof StandingNow>

/** What an element is to bring about, beside what came of it. */
export const ExpectedResult = z.strictObject({
  id: Id,
  elementId: Id,
  indicator: z.strictObject({
    code: IndicatorCode,
    names: Names,
    kind: IndicatorKind,
    polarity: Polarity,
    unit: Unit,
    /** Effort beside which it is to be read. */
    readBeside: z.array(z.strictObject({ code: IndicatorCode, names: Names })),
  }),
  area: z.strictObject({ id: Id, names: Names }),
  parts: Parts,
  expectation: Expectation,
  /** How often it was said; a change names the one it was made on. */
  revision: z.number().int(),
  promisedOn: LegalDate.nullable(),
  /** The definition changed since it was promised: the promise may not mean the same any more (R19). */
  redefined: z.boolean(),
  /** The latest periods, the oldest first; null: not known. */
  series: z.array(z.strictObject({ ...Period.shape, value: z.number().nullable(), open: z.boolean() })),
  now: StandingNow,
})
export type ExpectedResult = z.infer<typeof ExpectedResult>

/** What was said of a result, the latest first. */
export const SaidOfResult = z.strictObject({
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
  words: z.array(
    z.strictObject({
      period: Period.nullable(),
      status: StatusWord.nullable(),
      variance: VarianceWord.nullable(),
      saidAt: z.iso.datetime(),
      saidBy: z.string().nullable(),
      holds: z.boolean(),
    }),
  ),
})
export type SaidOfResult = z.infer<typeof SaidOfResult>

const notEditable = { PLAN_NOT_EDITABLE: { status: 409 } } as const
/** It was promised: a change of it says why. */
const reasonMissing = { REASON_MISSING: { status: 422 } } as const
const Reason = z.string().trim().min(3).max(1000)

export const expectedContract = {
  listResults: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/expected-results',
      summary: 'What the elements of a plan are to bring about, beside what came of it, as far as the reader may read',
      tags,
    })
    .input(z.strictObject({ planId: Id, elementId: Id.optional() }))
    .output(z.strictObject({ rows: z.array(ExpectedResult), editable: z.boolean() }))
    .errors(notFound),

  getSaid: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/expected-results/{id}/said',
      summary: 'What was promised, corrected and said of a result',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(SaidOfResult)
    .errors(notFound),

  saveResult: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/elements/{elementId}/expected-results',
      summary:
        'Say what an element is to bring about; of the same indicator and area it takes the place of what was said, with a reason once that was promised',
      tags,
    })
    .input(
      z.strictObject({
        elementId: Id,
        indicator: IndicatorCode,
        areaId: Id,
        parts: Parts.default({}),
        expectation: Expectation,
        /** Of what it takes the place of; 0: of nothing. */
        revision: z.number().int().min(0),
        reason: Reason.optional(),
      }),
    )
    .output(z.strictObject({ id: Id, revision: z.number().int() }))
    .errors({
      ...notFound,
      ...notEditable,
      ...changedMeanwhile,
      ...reasonMissing,
      UNKNOWN_REFERENCE: { status: 422, data: z.object({ field: z.enum(['indicator', 'areaId', 'parts']) }) },
      EXPECTATION_REFUSED: { status: 422, data: z.object({ faults: z.array(ExpectationFault) }) },
    }),

  removeResult: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'DELETE',
      path: '/expected-results/{id}',
      summary: 'Measure an element no longer by this; what was promised stays in the history, and asks for a reason',
      tags,
    })
    .input(z.strictObject({ id: Id, reason: Reason.optional() }))
    .output(z.strictObject({ id: Id }))
    .errors({ ...notFound, ...notEditable, ...reasonMissing }),

  sayStatus: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/expected-results/{id}/status',
      summary: 'Say another status than the rule, with a reason and until a day; null lets the rule speak again',
      tags,
    })
    .input(z.strictObject({ id: Id, word: StatusWord.nullable() }))
    .output(z.strictObject({ id: Id }))
    .errors({
      ...notFound,
      ...notEditable,
      /** What effort alone can raise is given no colour by anybody (R21). */
      NEVER_COLOURED: { status: 409 },
      UNTIL_AHEAD: { status: 422 },
    }),

  explainVariance: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/expected-results/{id}/variance',
      summary: 'Say why the value of a period departs from what was promised, and what follows from it',
      tags,
    })
    .input(z.strictObject({ id: Id, ...Period.shape, word: VarianceWord }))
    .output(z.strictObject({ id: Id }))
    .errors({ ...notFound, ...notEditable }),
}
