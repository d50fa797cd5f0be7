import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Marking } from '#shared/marking.ts'
import { PageInput, toPageSchema } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'
import { Definition, Indicator, IndicatorCode, IndicatorKind } from '../entities.ts'
import { changedConcurrently, codeTakenError, formulaCycle, notFound, unknownReference } from '../errors.ts'

const tags = ['Indicators']

export const IndicatorRow = z.strictObject({ indicator: Indicator, hasFigures: z.boolean() })
export type IndicatorRow = z.infer<typeof IndicatorRow>

/** A version of a definition, with the first day and the reason for the change. */
export const IndicatorVersion = z.strictObject({
  version: z.number().int(),
  /** First day of the periods counted by this definition; null = from the beginning. */
  validFrom: LegalDate.nullable(),
  definition: Definition,
  reason: z.string().nullable(),
  /** Whether earlier figures are not comparable with later figures. */
  breaks: z.boolean(),
  savedAt: z.iso.datetime(),
  savedBy: z.string().nullable(),
})
export type IndicatorVersion = z.infer<typeof IndicatorVersion>

export const IndicatorPage = z.strictObject({
  indicator: Indicator,
  owner: z.strictObject({ id: Id, names: z.record(z.string(), z.string()) }),
  versions: z.array(IndicatorVersion),
  abilities: z.strictObject({ write: z.boolean(), record: z.boolean() }),
})
export type IndicatorPage = z.infer<typeof IndicatorPage>

export const definitionsContract = {
  listIndicators: procedure
    .meta({ permission: 'indicator.read' })
    .route({
      method: 'GET',
      path: '/indicators',
      summary: 'List indicators',
      description: 'Filters by kind, text and whether they have figures.',
      tags,
    })
    .input(
      PageInput.extend({
        kind: IndicatorKind.optional(),
        /** Text in the name or the code. */
        query: z.string().trim().max(100).optional(),
        codes: z.array(IndicatorCode).max(200).optional(),
        withFigures: z.stringbool().optional(),
      }),
    )
    .output(toPageSchema(IndicatorRow)),

  getIndicator: procedure
    .meta({ permission: 'indicator.read' })
    .route({
      method: 'GET',
      path: '/indicators/{code}',
      summary: 'Get an indicator',
      description: 'Includes its definitions over time.',
      tags,
    })
    .input(z.strictObject({ code: IndicatorCode }))
    .output(IndicatorPage)
    .errors(notFound),

  createIndicator: procedure
    .meta({ permission: 'indicator.write', effect: 'write' })
    .route({ method: 'POST', path: '/indicators', summary: 'Create an indicator', tags })
    .input(z.strictObject({ code: IndicatorCode, ownerId: Id, marking: Marking, definition: Definition }))
    .output(Indicator)
    .errors({ ...codeTakenError, ...unknownReference, ...formulaCycle }),

  changeIndicator: procedure
    .meta({ permission: 'indicator.write', effect: 'write' })
    .route({
      method: 'PATCH',
      path: '/indicators/{code}',
      summary: 'Change the definition of an indicator',
      description: 'Applies from a date on.',
      tags,
    })
    .input(
      z.strictObject({
        code: IndicatorCode,
        revision: z.number().int(),
        definition: Definition,
        /**
         * First day of the periods counted by this definition; null = only the wording was corrected and the definition
         * was always meant this way.
         */
        validFrom: LegalDate.nullable(),
        breaks: z.boolean(),
        reason: z.string().trim().min(1).max(1000),
      }),
    )
    .output(Indicator)
    .errors({ ...notFound, ...changedConcurrently, ...unknownReference, ...formulaCycle }),
}
