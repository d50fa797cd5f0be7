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
 * The content of a column. `area_above`: an upper area of the row's area, to distinguish equal names. `area_name`: the
 * name of the row's area, beside its code, with which the code is compared. `year` with
 * `month` or `quarter` gives a period; `date` is the day of an event. `value` is a measure in a separate column.
 */
export const Role = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('area') }),
  z.strictObject({ kind: z.literal('area_above') }),
  z.strictObject({ kind: z.literal('area_name') }),
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
  /** `area`: areas across the columns. */
  z.strictObject({ kind: z.enum(['area', 'ignored']) }),
  /** `around`: the text that stands around the period in every head (`Crimes 2023`). */
  z.strictObject({ kind: z.literal('period'), around: ProfileText.optional() }),
  DimensionRole,
  IndicatorRole,
])
export type HeadRole = z.infer<typeof HeadRole>

/**
 * Subjects of questions about a file. A question has several defensible answers that give different figures, so that a
 * person decides and the answer is kept in the import profile.
 */
export const questionSubjects = [
  /** Which of several columns with numbers has the figures. */
  'values',
  /** Which column has the year. */
  'year_column',
  /** The period of a file that names none in its table. */
  'period',
  /** `2003/04`: a month, or a year that starts in a month. */
  'split_years',
  /** `03/04/2020`: 3 April or 4 March. */
  'date_order',
  /** Whether a date is the day of an event or the first day of a period. */
  'date_meaning',
  /** `1.234`: a thousands or a decimal mark. */
  'numbers',
  /** Figures in thousands or millions. */
  'scale',
  /** The meaning of signs next to figures. */
  'marks',
  /** The number of months that the last, lower period covers. */
  'partial',
  /** Which of several tables of the sheet. */
  'table',
] as const
export type QuestionSubject = (typeof questionSubjects)[number]

export const FileQuestion = z.strictObject({
  subject: z.enum(questionSubjects),
  /** Answers to choose from. Empty: any text. */
  options: z.array(ProfileText).max(100),
  /** The answer that fits best. Null: none fits better than the others. */
  proposal: ProfileText.nullable(),
  /** The cells or texts of the file that raise the question. */
  evidence: ProfileText,
})
export type FileQuestion = z.infer<typeof FileQuestion>
