import { z } from 'zod'
import { IndicatorCode, MissingReason, Parts } from '#features/measurement/indicators/entities.ts'
import { LegalDate } from '#shared/dates.ts'

/**
 * How files of one form become figures: what people decided once, and what is applied by itself to the next such file. The same
 * recipe makes the same figures of the same file; it holds words of the file and codes of the country, never a figure.
 */

const Words = z.string().max(500)
const Code = z.string().trim().min(1).max(80)

/** A row that is told apart by its words, or `null`: is left out on purpose. */
const codesByWords = z.record(Words, Code.nullable())

/**
 * What a column holds. `area_above`: an area in which that of the row lies, so that equal names are told apart. `year` with
 * `month` or `quarter` make a period together; `date` is the day of an event. `value` is one measure in a column of its own.
 */
export const Role = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('area') }),
  z.strictObject({ is: z.literal('area_above') }),
  z.strictObject({ is: z.enum(['period', 'year', 'month', 'quarter', 'date', 'n', 'low', 'high', 'note', 'ignored']) }),
  /** Values of a list of the indicator: by its codes or names, unless said otherwise here. */
  z.strictObject({ is: z.literal('dimension'), dimension: z.string().max(40), values: codesByWords }),
  /** Each word is an indicator of its own: an offence, a unit. */
  z.strictObject({ is: z.literal('indicator'), codes: z.record(Words, IndicatorCode.nullable()) }),
  z.strictObject({ is: z.literal('value'), indicator: IndicatorCode.nullable(), parts: Parts }),
  /** In what the value of the row is counted: figures of different units are never one figure. */
  z.strictObject({ is: z.literal('unit'), kept: z.array(Words).max(50) }),
])
export type Role = z.infer<typeof Role>

/** What a row of heads says of the columns below it. */
export const HeadRole = z.discriminatedUnion('is', [
  /** The names of columns. */
  z.strictObject({ is: z.literal('names') }),
  z.strictObject({ is: z.enum(['period', 'ignored']) }),
  z.strictObject({ is: z.literal('dimension'), dimension: z.string().max(40), values: codesByWords }),
  z.strictObject({ is: z.literal('indicator'), codes: z.record(Words, IndicatorCode.nullable()) }),
])
export type HeadRole = z.infer<typeof HeadRole>

/** What a sign beside a period or a value says of the figure. */
export const Mark = z.strictObject({
  state: z.enum(['provisional', 'final']),
  /** It covers the period only up to this day; or only its first months. */
  until: LegalDate.nullable().default(null),
  months: z.number().int().min(1).max(11).nullable().default(null),
})
export type Mark = z.infer<typeof Mark>

/** `leave_out`: such a cell says nothing; otherwise why there is no figure. */
export const Absence = z.union([MissingReason, z.literal('leave_out')])
export type Absence = z.infer<typeof Absence>

/** Which indicator the figures are of, where no column says so. `asked`: whoever brings a file in names it. */
const IndicatorChoice = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('asked') }),
  z.strictObject({ is: z.literal('fixed'), code: IndicatorCode }),
  /** By the name of the file, without its ending. */
  z.strictObject({ is: z.literal('by_file'), files: z.record(z.string().max(200), IndicatorCode) }),
])

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export const delimiters = ['\t', ';', '|', ','] as const

/** How a file is written; what is null is found. */
const Reading = z.strictObject({
  encoding: z.enum(encodings).nullable().default(null),
  delimiter: z.enum(delimiters).nullable().default(null),
  sheet: z.string().max(200).nullable().default(null),
})

export const mostTitles = 50
export const mostHeads = 8

/** What people say of a file before the rest of it is understood; null: that is found too. */
export const Hints = z.strictObject({
  reading: Reading.prefault({}),
  titles: z.coerce.number().int().min(0).max(mostTitles).nullable().default(null),
  heads: z.coerce.number().int().min(0).max(mostHeads).nullable().default(null),
  /** Areas that they decided already: see `areas.decided` of a recipe. */
  decided: codesByWords.default({}),
})
export type Hints = z.infer<typeof Hints>

export const Recipe = z.strictObject({
  recipe: z.literal(1),
  name: z.string().trim().min(1).max(120),
  /** By what the next file of this form is known. */
  form: z.string().max(20_000).default(''),
  reading: Reading.default({ encoding: null, delimiter: null, sheet: null }),
  /** Rows above the heads, and what each row of heads says. */
  titles: z.number().int().min(0).max(mostTitles).default(0),
  heads: z.array(HeadRole).max(mostHeads),
  /** A column that holds several, as Eurostat writes its keys: it is taken apart first. */
  apart: z
    .strictObject({ column: z.number().int().min(0).max(500), by: z.string().min(1).max(3) })
    .nullable()
    .default(null),
  /** Rows whose first words begin so are notes below the table. */
  footers: z.array(Words.min(1)).max(30).default([]),
  /** By the words of its heads, or its place (`#1`) where it has none. */
  columns: z.array(z.strictObject({ head: Words, role: Role })).max(500),
  /** Columns of which nothing is said and whose head is no period. */
  otherColumns: z.enum(['refused', 'ignored']).default('refused'),
  /** Only rows in which a column has one of these words, or none of them. */
  rows: z
    .array(z.strictObject({ head: Words, words: z.array(Words).min(1).max(500), are: z.enum(['kept', 'left_out']) }))
    .max(20)
    .default([]),
  numbers: z.strictObject({
    decimal: z.enum(['.', ',']).nullable(),
    thousands: z.enum(['.', ',', ' ', "'"]).nullable(),
  }),
  /** Words in the place of a number. */
  absent: z.record(Words, Absence).default({}),
  empty: Absence.default('leave_out'),
  marks: z.record(z.string().max(20), Mark).default({}),
  indicator: IndicatorChoice.default({ is: 'asked' }),
  areas: z.strictObject({
    /** Everything is about this area; no column names one. */
    only: Code.nullable().default(null),
    /** Kinds of area that occur; none: any. */
    kinds: z.array(z.string().max(60)).max(20).default([]),
    /** Rows stand below each other as in this division of the country; null: each row speaks for itself. */
    order: z.string().max(60).nullable().default(null),
    /** Only this area and what lies in it: rows of others are left out. */
    within: Code.nullable().default(null),
    /** The structure of the country as on this day; null: as in the period of each figure. */
    on: LegalDate.nullable().default(null),
    /** What people decided: words, or words below others (`Vlaams Gewest > Antwerpen`), to the code of an area. Null: left out. */
    decided: codesByWords.default({}),
  }),
  /** Each row is an event on a day: what falls in one period is added up, or counted. Null: a row is a figure. */
  events: z
    .strictObject({ per: z.enum(['month', 'quarter', 'year']), are: z.enum(['added', 'counted']) })
    .nullable()
    .default(null),
  /** Figures of longer periods than the indicator is counted in: laid beside what those of its own come to, or not looked at. */
  longerPeriods: z.enum(['checked', 'left_out']).default('checked'),
})
export type Recipe = z.infer<typeof Recipe>

/** The name of a file without its folder and endings: `figures_1.csv.gz` is `figures_1`. */
export const bareName = (name: string): string =>
  name.replace(/^.*[/\\]/, '').replace(/(\.(csv|tsv|txt|xlsx|ods|gz))+$/i, '')
