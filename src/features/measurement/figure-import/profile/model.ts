import { z } from 'zod'
import { IndicatorCode, MissingReason } from '#features/measurement/indicators/entities.ts'
import { delimiters, encodings } from '#platform/delimited-text/model.ts'
import { LegalDate } from '#shared/dates.ts'
import { codesByText, HeadRole, ProfileCode, ProfileText, Role } from './entities.ts'

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

/** Hints from users before the rest of the file is detected. Null values are detected too. */
export const Hints = z.strictObject({
  readOptions: ReadOptions.prefault({}),
  titles: z.coerce.number().int().min(0).max(maxTitleRows).nullable().default(null),
  heads: z.coerce.number().int().min(0).max(maxHeadRows).nullable().default(null),
  /** Areas that users already decided: see `areas.decided` of an import profile. */
  decided: codesByText.default({}),
})
export type Hints = z.infer<typeof Hints>

export const ImportProfile = z.strictObject({
  formatVersion: z.literal(1),
  name: z.string().trim().min(1).max(120),
  /** The key that identifies the next file of this form. */
  form: z.string().max(20_000).default(''),
  readOptions: ReadOptions.default({ encoding: null, delimiter: null, sheet: null }),
  /** Number of rows above the heads, and the content of each row of heads. */
  titles: z.number().int().min(0).max(maxTitleRows).default(0),
  heads: z.array(HeadRole).max(maxHeadRows),
  /** A column with combined keys, as in Eurostat files. It is split first. */
  combinedColumn: z
    .strictObject({ column: z.number().int().min(0).max(500), separator: z.string().min(1).max(3) })
    .nullable()
    .default(null),
  /** Rows whose first words begin with these texts are notes below the table. */
  footers: z.array(ProfileText.min(1)).max(30).default([]),
  /** By the labels of the heads, or by position (`#1`) when there are none. */
  columns: z.array(z.strictObject({ head: ProfileText, role: Role })).max(500),
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
  }),
  /** Labels in place of a number. */
  absent: z.record(ProfileText, Absence).default({}),
  empty: Absence.default('leave_out'),
  marks: z.record(z.string().max(20), Mark).default({}),
  indicator: IndicatorChoice.default({ kind: 'asked' }),
  areas: z.strictObject({
    /** The whole file is about this area, and no column names an area. */
    fixedArea: ProfileCode.nullable().default(null),
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
