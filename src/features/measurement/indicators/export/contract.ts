import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { procedure } from '#shared/procedure.ts'
import { IndicatorCode, Parts } from '../entities.ts'
import { notFound } from '../errors.ts'

/** Maximum number of rows in a file. */
export const maxRows = 20_000

export const figureFilesContract = {
  exportFigures: procedure
    .meta({ permission: 'indicator.read', effect: 'outside' })
    .route({
      method: 'GET',
      path: '/figures/file',
      summary: 'Export figures',
      description: 'Returns CSV or XLSX, with the status and source of each figure.',
      tags: ['Figures'],
    })
    .input(
      z.strictObject({
        indicators: z.array(IndicatorCode).min(1).max(40),
        areaIds: z.array(Id).min(1).max(700),
        /** Periods that begin from..to (the day after the last). */
        from: LegalDate,
        to: LegalDate,
        per: z.enum(['month', 'quarter', 'year']).optional(),
        parts: Parts.default({}),
        /**
         * Further indicators and parts in the same file, for the same periods, and for the same areas unless other
         * areas are given.
         */
        also: z
          .array(
            z.strictObject({
              indicators: z.array(IndicatorCode).min(1).max(40),
              parts: Parts.default({}),
              areaIds: z.array(Id).min(1).max(700).optional(),
            }),
          )
          .max(40)
          .default([]),
        /** Figures as external readers see them, for a file that is passed on. */
        externalView: z.stringbool().default(false),
        language: Language.default('en'),
        format: z.enum(['csv', 'xlsx']),
      }),
    )
    .output(z.instanceof(File))
    .errors({ ...notFound, TOO_MANY_FIGURES: { status: 422, data: z.object({ maxCount: z.number().int() }) } }),
}
