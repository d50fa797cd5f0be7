import { z } from 'zod'
import { longestParagraph, mostParagraphs } from './model.ts'

/** Where in a foreign document a paragraph stands. */
export const sourcePlaces = ['body', 'table', 'text_box', 'footnote', 'page_edge'] as const

/** One paragraph of a document that somebody brings, as plain text with what its form says of it. */
export const SourceParagraph = z.strictObject({
  /** Place in the order of the document, from 1; paragraphs without text are not counted. */
  number: z.number().int().min(1),
  text: z.string().min(1).max(longestParagraph),
  place: z.enum(sourcePlaces),
  /** The number that the word processor puts before it (`1.2.3`, `SD 1`, `a)`); of a bullet an empty one. */
  label: z.string().max(200).nullable(),
  /** It is an item of a list at that depth, from 0. */
  listLevel: z.number().int().min(0).max(20).nullable(),
  /** Level of a heading, from 1; 0: the title of the document. */
  heading: z.number().int().min(0).max(9).nullable(),
  /** Every word is bold. */
  bold: z.boolean(),
  /** It belongs to the table of contents, or to the caption of a figure. */
  role: z.enum(['contents', 'caption']).nullable(),
  /** Cell of a table: which table of the document, which row and column, each from 0. */
  cell: z.strictObject({ table: z.number().int(), row: z.number().int(), column: z.number().int() }).nullable(),
})
export type SourceParagraph = z.infer<typeof SourceParagraph>

/** What of a document was read past: tracked changes are taken as accepted, what is hidden stays out. */
export const LeftOut = z.strictObject({
  insertions: z.number().int(),
  deletions: z.number().int(),
  hidden: z.number().int(),
  comments: z.number().int(),
})
export type LeftOut = z.infer<typeof LeftOut>

export const SourceDocument = z.strictObject({
  paragraphs: z.array(SourceParagraph).max(mostParagraphs),
  leftOut: LeftOut,
})
export type SourceDocument = z.infer<typeof SourceDocument>

export const nothingLeftOut: LeftOut = { insertions: 0, deletions: 0, hidden: 0, comments: 0 }

/** Why a file is no document that can be read here. */
export const documentFaults = [
  'EMPTY',
  'TOO_LARGE',
  'PDF',
  'OPEN_DOCUMENT',
  'OLD_WORD',
  'NOT_WORD',
  'ENCRYPTED',
  'MACROS',
  'DAMAGED',
  'UNPACKS_TOO_LARGE',
  'TOO_DEEP',
  'TOO_LONG',
  'NO_TEXT',
] as const
export const DocumentFaultCode = z.enum(documentFaults)
export type DocumentFaultCode = z.infer<typeof DocumentFaultCode>
