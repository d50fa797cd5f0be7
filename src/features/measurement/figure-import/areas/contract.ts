import { z } from 'zod'
import { Names } from '#shared/localized-text.ts'
import { areaMatchMethods } from '../entities.ts'

/** An area as named in the preview. */
export const AreaNamed = z.strictObject({ code: z.string(), kind: z.string(), names: Names })

/** The areas of a file: those to choose, to confirm and to check. */
export const PreviewAreas = z.strictObject({
  matchedCount: z.number().int(),
  guessed: z.array(
    z.strictObject({
      path: z.string(),
      label: z.string(),
      row: z.number().int(),
      area: AreaNamed.nullable(),
      method: z.enum(areaMatchMethods),
      confidence: z.number(),
    }),
  ),
  unknown: z.array(
    z.strictObject({
      path: z.string(),
      label: z.string(),
      firstRow: z.number().int(),
      rows: z.number().int(),
      proposals: z.array(AreaNamed),
    }),
  ),
  omittedUnknownCount: z.number().int(),
  /** Countries of which areas are known, the own country first. */
  countries: z.array(z.string()),
  /** The share of labels that are areas of the country, from 0 to 1. Below two thirds every match is a doubt. */
  knownShare: z.number(),
  /** Areas to confirm as one list. See `read/area-doubts.ts`. */
  doubts: z.array(
    z.strictObject({
      path: z.string(),
      label: z.string(),
      row: z.number().int(),
      area: AreaNamed,
      reason: z.enum(['neighbours', 'name']),
      nameInFile: z.string().nullable(),
    }),
  ),
  omittedDoubtCount: z.number().int(),
  /** Numbers without an agreeing name that were read as codes, to confirm once for the column. */
  bareCodeCount: z.number().int(),
  bareCodes: z.array(z.strictObject({ label: z.string(), area: AreaNamed })),
})
