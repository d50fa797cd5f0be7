import { z } from 'zod'
import { IndicatorCode, Period, Unit } from '#features/measurement/indicators/entities.ts'
import { notFound } from '#features/measurement/indicators/errors.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Expectation, StatusStatement, VarianceStatement } from '../entities.ts'

/** The state before and after an act. Null before = first entry; null after = withdrawn. */
const beforeAndAfter = <Schema extends z.ZodType>(input: Schema) =>
  z.strictObject({ before: input.nullable(), after: input.nullable() })

/** An act on an expected result. The time and element identify the entry in the history of the plan. */
export const ResultAct = z.strictObject({
  elementId: Id,
  recordedAt: z.iso.datetime(),
  indicator: z.strictObject({ code: IndicatorCode, names: Names, unit: Unit }),
  areaNames: Names,
  /**
   * The reason for the correction or the end of measurement. Statements on status or variance contain their own reason.
   */
  reason: z.string().nullable(),
  change: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('expectation'), ...beforeAndAfter(Expectation).shape }),
    z.strictObject({ kind: z.literal('status'), ...beforeAndAfter(StatusStatement).shape }),
    z.strictObject({ kind: z.literal('variance'), period: Period, ...beforeAndAfter(VarianceStatement).shape }),
  ]),
})
export type ResultAct = z.infer<typeof ResultAct>

export const resultActsContract = {
  listResultStatements: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/expected-results/acts',
      summary: 'List the history of the expected results of a plan',
      description: 'Targets, corrections, statements and explanations, with old and new values.',
      tags: ['Expected results'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.array(ResultAct))
    .errors(notFound),
}
