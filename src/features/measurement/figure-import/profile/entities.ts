import { z } from 'zod'
import { IndicatorCode, Parts } from '#features/measurement/indicators/entities.ts'

export const ProfileText = z.string().max(500)
export const ProfileCode = z.string().trim().min(1).max(80)

/** Codes by label. `null` leaves the row out on purpose. */
export const codesByText = z.record(ProfileText, ProfileCode.nullable())

/** Values of a list of the indicator, by code or name unless mapped here. */
export const DimensionRole = z.strictObject({
  kind: z.literal('dimension'),
  dimension: z.string().max(40),
  values: codesByText,
})

/** Each label is a separate indicator, for example an offence or a unit. */
export const IndicatorRole = z.strictObject({
  kind: z.literal('indicator'),
  codes: z.record(ProfileText, IndicatorCode.nullable()),
})

/**
 * The content of a column. `area_above`: an upper area of the row's area, to distinguish equal names. `year` with
 * `month` or `quarter` gives a period; `date` is the day of an event. `value` is a measure in a separate column.
 */
export const Role = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('area') }),
  z.strictObject({ kind: z.literal('area_above') }),
  z.strictObject({
    kind: z.enum(['period', 'year', 'month', 'quarter', 'date', 'n', 'low', 'high', 'note', 'ignored']),
  }),
  DimensionRole,
  IndicatorRole,
  z.strictObject({ kind: z.literal('value'), indicator: IndicatorCode.nullable(), parts: Parts }),
  /** The unit of the row's value. Figures of different units are never combined. */
  z.strictObject({ kind: z.literal('unit'), includedUnits: z.array(ProfileText).max(50) }),
])
export type Role = z.infer<typeof Role>

/** What a row of heads gives for the columns below it. */
export const HeadRole = z.discriminatedUnion('kind', [
  /** The names of columns. */
  z.strictObject({ kind: z.literal('names') }),
  z.strictObject({ kind: z.enum(['period', 'ignored']) }),
  DimensionRole,
  IndicatorRole,
])
export type HeadRole = z.infer<typeof HeadRole>
