import { z } from 'zod'
import { IndicatorCode, Parts } from '#features/measurement/indicators/entities.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Expectation } from '../results/entities.ts'

/** An expected result of an element of a plan, for an indicator and an area. */
export const PlanExpectation = z.strictObject({
  id: Id,
  plan: z.strictObject({ id: Id, title: LocalizedText }),
  element: z.strictObject({ id: Id, code: z.string().nullable(), title: LocalizedText.nullable() }),
  indicator: IndicatorCode,
  areaId: Id,
  parts: Parts,
  expectation: Expectation,
  promisedOn: LegalDate.nullable(),
  /**
   * Whether the definition changed since the result was committed, so that the committed result may no longer be
   * comparable (rule `ambition`).
   */
  redefined: z.boolean(),
})
export type PlanExpectation = z.infer<typeof PlanExpectation>

/** Maximum number of results in a response. There may be more. */
export const maxExpectations = 200

export const expectationsContract = {
  listExpectations: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/expected-results',
      summary: 'List what plans expect of indicators',
      description: 'Baselines and targets by area, of the elements that you may read.',
      tags: ['Expected results'],
    })
    .input(
      z.strictObject({
        indicators: z.array(IndicatorCode).min(1).max(40),
        areaIds: z.array(Id).min(1).max(100),
      }),
    )
    .output(
      z.strictObject({
        /** The plan with the latest start comes first. */
        rows: z.array(PlanExpectation),
        /** Whether there are more results than listed. */
        hasMore: z.boolean(),
      }),
    ),
}
