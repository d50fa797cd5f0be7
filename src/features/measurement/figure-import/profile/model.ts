import { z } from 'zod'
import { IndicatorCode, MissingReason } from '#features/measurement/indicators/entities.ts'
import { delimiters, encodings } from '#platform/delimited-text/model.ts'
import { maxColumns } from '#platform/workbook/model.ts'
import { LegalDate } from '#shared/dates.ts'
import { Arrangement } from '../arrange/model.ts'
import { PeriodSource, PeriodStyle } from '../values/entities.ts'
import { codesByText, FileQuestion, HeadRole, ProfileCode, ProfileText, Role } from './entities.ts'

/**
 * The import profile: how files of a form become figures. It contains the decisions of users and applies automatically
 * to the next such file. The same profile gives the same figures for the same file. It contains labels of the file and
 * codes of the country, but no figures.
 */

/** The meaning of a sign next to a period or a value. */
export const Mark = z.strictObject({
  state: z.enum(['provisional', 'final']),
  /** The figure covers the period only up to this day, or only the first months. */
  partialTo: LegalDate.nullable().default(null),
  months: z.number().int().min(1).max(11).nullable().default(null),
})
export type Mark = z.infer<typeof Mark>

/** `leave_out`: the cell has no content. Otherwise the reason for the missing figure. */
export const Absence = z.union([MissingReason, z.literal('leave_out')])
export type Absence = z.infer<typeof Absence>

/** The indicator of the figures when no column names it. `asked`: the user who imports the file selects it. */
const IndicatorChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('asked') }),
  z.strictObject({ kind: z.literal('fixed'), code: IndicatorCode }),
  /** By the file name without extension. */
  z.strictObject({ kind: z.literal('by_file'), files: z.record(z.string().max(200), IndicatorCode) }),
])

/** How a file is encoded. Null values are detected. */
export const ReadOptions = z.strictObject({
  encoding: z.enum(encodings).nullable().default(null),
  delimiter: z.enum(delimiters).nullable().default(null),
  sheet: z.string().max(200).nullable().default(null),
})

export const maxTitleRows = 50
export const maxHeadRows = 8

/** The choice that a file names areas of several countries. A name that areas of several have stays unmatched. */
export const severalCountries = 'several'
/** ISO 3166 code of a country. */
const CountryCode = z.union([z.string().regex(/^[A-Z]{2}$/), z.literal(severalCountries)])

/** Hints from users before the rest of the file is detected. Null values are detected too. */
export const Hints = z.strictObject({
  readOptions: ReadOptions.prefault({}),
  titles: z.coerce.number().int().min(0).max(maxTitleRows).nullable().default(null),
  heads: z.coerce.number().int().min(0).max(maxHeadRows).nullable().default(null),
  /** The country of the file: see `areas.country` of an import profile. */
  country: CountryCode.nullable().default(null),
  /** Which table of a sheet with several tables. */
  table: z.coerce.number().int().min(1).max(200).nullable().default(null),
  /** Areas that users already decided: see `areas.decided` of an import profile. */
  decided: codesByText.default({}),
})
export type Hints = z.infer<typeof Hints>

export const ImportProfile = z.strictObject({
  formatVersion: z.literal(1),
  name: z.string().trim().min(1).max(120),
  /** Whether a person has checked the profile. A profile that nobody checked is never applied. */
  confirmed: z.boolean().default(false),
  /** Questions that a person has not answered yet. The file is not imported before. */
  questions: z.array(FileQuestion).max(20).default([]),
  /** The key that identifies the next file of this form. */
  form: z.string().max(20_000).default(''),
  readOptions: ReadOptions.default({ encoding: null, delimiter: null, sheet: null }),
  /** Number of rows above the heads, and the content of each row of heads. */
  titles: z.number().int().min(0).max(maxTitleRows).default(0),
  heads: z.array(HeadRole).max(maxHeadRows),
  arrangement: Arrangement.prefault({}),
  /** A column with combined keys, as in Eurostat files. It is split first. */
  combinedColumn: z
    .strictObject({ column: z.number().int().min(0).max(maxColumns), separator: z.string().min(1).max(3) })
    .nullable()
    .default(null),
  /** Rows whose first words begin with these texts are notes below the table. */
  footers: z.array(ProfileText.min(1)).max(30).default([]),
  /** By the labels of the heads, or by position (`#1`) when there are none. */
  columns: z.array(z.strictObject({ head: ProfileText, role: Role })).max(maxColumns),
  /** Columns without an entry whose head is not a period. */
  otherColumns: z.enum(['refused', 'ignored']).default('refused'),
  /** Keeps only rows in which a column has any of these labels, or leaves those rows out. */
  rows: z
    .array(
      z.strictObject({
        head: ProfileText,
        labels: z.array(ProfileText).min(1).max(500),
        action: z.enum(['kept', 'left_out']),
      }),
    )
    .max(20)
    .default([]),
  numbers: z.strictObject({
    decimal: z.enum(['.', ',']).nullable(),
    thousands: z.enum(['.', ',', ' ', "'"]).nullable(),
    /** The power of ten by which the numbers of the file are multiplied: 3 for a file in thousands. */
    power: z.number().int().min(0).max(12).default(0),
  }),
  period: PeriodSource.default('in_table'),
  periodStyle: PeriodStyle.prefault({}),
  /** Labels in place of a number. */
  absent: z.record(ProfileText, Absence).default({}),
  empty: Absence.default('leave_out'),
  marks: z.record(z.string().max(20), Mark).default({}),
  indicator: IndicatorChoice.default({ kind: 'asked' }),
  areas: z.strictObject({
    /**
     * The country of the file: names and codes are those of its areas. Null: not chosen, which is enough only where the
     * instance has the areas of one country.
     */
    country: CountryCode.nullable().default(null),
    /** A person confirmed that bare numbers in the column of areas are codes of the areas of this country. */
    codesConfirmed: z.boolean().default(false),
    /** The whole file is about this area, and no column names an area. */
    fixedArea: ProfileCode.nullable().default(null),
    /** The area of rows whose area is empty. Null: such rows are faults. */
    emptyArea: ProfileCode.nullable().default(null),
    /** Kinds of area that occur; empty: any. */
    kinds: z.array(z.string().max(60)).max(20).default([]),
    /** The hierarchy that the order of the rows follows; null: each row is independent. */
    order: z.string().max(60).nullable().default(null),
    /** Only this area and the areas in it. Other rows are left out. */
    scopeAreaCode: ProfileCode.nullable().default(null),
    /** The day for which the areas are read; null: the period of each figure. */
    date: LegalDate.nullable().default(null),
    /** Decisions of users: the code of an area by label or by path (`Vlaams Gewest > Antwerpen`). Null: left out. */
    decided: codesByText.default({}),
  }),
  /** Each row is an event on a day. Events of a period are added or counted. Null: a row is a figure. */
  events: z
    .strictObject({ per: z.enum(['month', 'quarter', 'year']), aggregation: z.enum(['added', 'counted']) })
    .nullable()
    .default(null),
  /**
   * Figures of periods longer than the indicator's: compared with the sum of the indicator's own periods, or left out.
   */
  longerPeriods: z.enum(['checked', 'left_out']).default('checked'),
})
export type ImportProfile = z.infer<typeof ImportProfile>

/** Returns the name of a file without folder and extensions: `figures_1.csv.gz` gives `figures_1`. */
export const bareName = (name: string): string =>
  name.replace(/^.*[/\\]/, '').replace(/(\.(csv|tsv|txt|xlsx|ods|gz))+$/i, '')
