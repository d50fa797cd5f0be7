import { z } from 'zod'
import { maxParagraphLength, maxParagraphs } from './model.ts'

/** The place of a paragraph in an imported document. */
export const sourcePlaces = ['body', 'table', 'text_box', 'footnote', 'page_edge'] as const

/** A paragraph of an imported document, as plain text with information from the formatting. */
export const SourceParagraph = z.strictObject({
  /** Position in the document, from 1. Paragraphs without text are not counted. */
  number: z.number().int().min(1),
  text: z.string().min(1).max(maxParagraphLength),
  place: z.enum(sourcePlaces),
  /** The number that the word processor adds (`1.2.3`, `SD 1`, `a)`). Empty for a bullet. */
  label: z.string().max(200).nullable(),
  /** Depth of the list item, from 0. */
  listLevel: z.number().int().min(0).max(20).nullable(),
  /** Level of a heading, from 1. 0 is the title of the document. */
  heading: z.number().int().min(0).max(9).nullable(),
  /** All text is bold. */
  bold: z.boolean(),
  /** The paragraph belongs to the table of contents or to the caption of a figure. */
  role: z.enum(['contents', 'caption']).nullable(),
  /** Cell of a table: number of the table, row and column, each from 0. */
  cell: z.strictObject({ table: z.number().int(), row: z.number().int(), column: z.number().int() }).nullable(),
})
export type SourceParagraph = z.infer<typeof SourceParagraph>

/** Parts of a document that were not read. Tracked changes are treated as accepted, and hidden text is omitted. */
export const OmittedContent = z.strictObject({
  insertions: z.number().int(),
  deletions: z.number().int(),
  hidden: z.number().int(),
  comments: z.number().int(),
})
export type OmittedContent = z.infer<typeof OmittedContent>

export const SourceDocument = z.strictObject({
  paragraphs: z.array(SourceParagraph).max(maxParagraphs),
  omittedContent: OmittedContent,
})
export type SourceDocument = z.infer<typeof SourceDocument>

export const emptyOmittedContent: OmittedContent = { insertions: 0, deletions: 0, hidden: 0, comments: 0 }

/** Reasons why a file is not a readable document. */
export const documentIssueCodes = [
  'EMPTY',
  'TOO_LARGE',
  'PDF',
  'OPEN_DOCUMENT',
  'OLD_WORD_FORMAT',
  'NOT_WORD',
  'ENCRYPTED',
  'MACROS',
  'DAMAGED',
  'UNPACKS_TOO_LARGE',
  'TOO_DEEP',
  'TOO_LONG',
  'NO_TEXT',
] as const
export const DocumentIssueCode = z.enum(documentIssueCodes)
export type DocumentIssueCode = z.infer<typeof DocumentIssueCode>
