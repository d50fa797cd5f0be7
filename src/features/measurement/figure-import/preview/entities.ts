import { z } from 'zod'
import { ApprovalNamed } from '#features/measurement/indicators/approval-status/entities.ts'
import { IndicatorCode, MissingReason, Parts } from '#features/measurement/indicators/entities.ts'
import { Amount } from '#shared/amount.ts'
import { LegalDate } from '#shared/dates.ts'
import { AreaNamed, PreviewAreas } from '../areas/contract.ts'
import { cellResults, decisionSubjects, importIssueCodes } from '../entities.ts'
import { ImportProfile } from '../profile/model.ts'

/** An issue with the place and proposals. Rows and columns count from 1, as in spreadsheets. */
export const ImportIssue = z.strictObject({
  row: z.number().int().nullable(),
  column: z.number().int().nullable(),
  code: z.enum(importIssueCodes),
  value: z.string(),
  proposals: z.array(z.string()),
})
export type ImportIssue = z.infer<typeof ImportIssue>

export const ImportDecision = z.strictObject({
  subject: z.enum(decisionSubjects),
  value: z.string(),
  /** Confidence from 0 to 1. */
  confidence: z.number(),
  /** The evidence for the result. */
  reason: z.string(),
})
export type ImportDecision = z.infer<typeof ImportDecision>

export const PreviewFigure = z.strictObject({
  indicator: IndicatorCode,
  area: AreaNamed,
  parts: Parts,
  startsOn: LegalDate,
  endsOn: LegalDate,
  value: Amount.nullable(),
  missing: MissingReason.nullable(),
  state: z.enum(['provisional', 'final']),
  partialTo: LegalDate.nullable(),
  confidence: z.number(),
})
export type PreviewFigure = z.infer<typeof PreviewFigure>

export const PreviewRow = z.strictObject({
  number: z.number().int(),
  cells: z.array(z.strictObject({ text: z.string(), result: z.enum(cellResults), figure: PreviewFigure.nullable() })),
})
export type PreviewRow = z.infer<typeof PreviewRow>

/** A figure in force that a file replaces by another one. */
export const ReplacedFigure = z.strictObject({
  /** Null after the figures were recorded: the row is only known before. */
  row: z.number().int().nullable(),
  indicator: IndicatorCode,
  area: AreaNamed,
  parts: Parts,
  startsOn: LegalDate,
  endsOn: LegalDate,
  before: z.strictObject({
    value: Amount.nullable(),
    missing: MissingReason.nullable(),
    state: z.enum(['provisional', 'final']),
    /** Whether the value in force is withheld from the reader. */
    isWithheld: z.boolean(),
  }),
  after: z.strictObject({
    value: Amount.nullable(),
    missing: MissingReason.nullable(),
    state: z.enum(['provisional', 'final']),
  }),
})
export type ReplacedFigure = z.infer<typeof ReplacedFigure>

/** How many figures in force a file may replace: a number (`22`), or a share of its figures (`5%`). */
export const ReplacementLimit = z.string().regex(/^(\d{1,9}|\d{1,3}(\.\d{1,2})? ?%)$/)

/** Maximum number of figures that are imported while the user waits. Larger imports should run as a job. */
export const maxBatchSize = 5_000

export const FigurePreview = z.strictObject({
  /** Whether the file is fully understood and can be imported. */
  accepted: z.boolean(),
  /** Whether the import has so many figures that it should run as a job. */
  isLong: z.boolean(),
  importProfile: ImportProfile,
  /** `proposed`: not yet checked by a user. `saved`: a file of this form was imported before. */
  importProfileSource: z.enum(['given', 'saved', 'proposed']),
  decisions: z.array(ImportDecision),
  /** How the file was read, including settings that the import profile leaves to detection. */
  readOptions: ImportProfile.shape.readOptions,
  /** The first text of each table of the sheet, when it has several. */
  tables: z.array(z.string()),
  /** Visible sheets of a workbook. */
  sheets: z.array(z.string()),
  /** Number of rows in the file, and number of columns shown. */
  rowCount: z.number().int(),
  columnCount: z.number().int(),
  /** The columns of the file in order: the name in an import profile, the profile entry for it, and the content. */
  columns: z.array(
    z.strictObject({ head: z.string(), entry: z.number().int().nullable(), kind: z.string().nullable() }),
  ),
  rows: z.array(PreviewRow),
  areas: PreviewAreas,
  issues: z.array(ImportIssue),
  omittedIssueCount: z.number().int(),
  /**
   * Approved figures of this organisation that the file changes, with the approver. They need a correction. At most 200
   * rows.
   */
  corrects: z.array(z.strictObject({ row: z.number().int(), approval: ApprovalNamed.nullable() })),
  /** Figures in force that the file replaces, with their present value. At most 200. */
  replaced: z.array(ReplacedFigure),
  /** Number of issues that disappear when the import is a correction, if the user may make a correction. */
  correctable: z.number().int(),
  /** Totals of the file that differ from the sum of their parts in the file. Both are stored. */
  sumDifferences: z.array(
    z.strictObject({
      row: z.number().int(),
      column: z.number().int(),
      area: AreaNamed,
      startsOn: LegalDate,
      endsOn: LegalDate,
      reported: Amount,
      summed: z.string(),
    }),
  ),
  omittedSumCount: z.number().int(),
  counts: z.strictObject({
    figures: z.number().int(),
    missing: z.number().int(),
    provisional: z.number().int(),
    partial: z.number().int(),
    omitted: z.number().int(),
    /** Figures of longer periods, compared with the figures of the indicator's own period length. */
    checked: z.number().int(),
    /** Figures that occur more than once with the same value. */
    repeated: z.number().int(),
    sumsChecked: z.number().int(),
    /** Compared with the figures in force; null: too many to compare before the import. */
    added: z.number().int().nullable(),
    revised: z.number().int().nullable(),
    unchanged: z.number().int().nullable(),
  }),
})
export type FigurePreview = z.infer<typeof FigurePreview>
