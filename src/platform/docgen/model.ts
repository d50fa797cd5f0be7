import { z } from 'zod'
import type { Language } from '#shared/language.ts'
import type { Marking } from '#shared/marking.ts'

/**
 * The document model. Slices build it from their rows, and the renderers print it (accessible PDF, HTML page). An
 * edition (public, council, full) is a filter applied before rendering. A renderer shows all content. Plain data
 * without functions, so that it can be sent to another process.
 */
export interface PrintedDocument {
  title: string
  /** Language of the document, used for hyphenation, the renderer's own text and screen readers. */
  language: Language
  /**
   * Marking of the whole document, shown in the header and footer of every page. At least as strict as the marking of
   * any part.
   */
  marking: Marking
  /** A sentence that describes the document, for the metadata. */
  subject?: string
  /** The responsible organisation, for the metadata and the footer. */
  issuer?: string
  /** Added to the metadata together with the marking. */
  keywords?: readonly string[]
  /** Text of a banner on every page. No renderer can omit it. */
  illustrative?: string
  /** Notice that the document is not by its issuer, shown in the banner on every page. */
  origin?: string
  /** Notice that the text has changes that nobody approved, shown in the banner on every page. */
  draft?: string
  /** Label of a courtesy translation, shown in the banner on every page. Absent: the text is no such translation. */
  courtesyTranslation?: string
  cover: Cover
  /**
   * Prints everything on a single landscape A4 page. The cover becomes the page heading, and there is no table of
   * contents.
   */
  sheet?: boolean
  /** A table of contents with this heading, for headings down to `depth` (default 2). Absent: no table of contents. */
  contents?: { heading: string; depth?: 1 | 2 | 3 }
  blocks: readonly Block[]
}

/** Returns the text of the banner on every page: illustrative content, origin, a draft, and a courtesy translation. */
export const getBanner = ({ illustrative, origin, draft, courtesyTranslation }: PrintedDocument): string | undefined =>
  [illustrative, origin, draft, courtesyTranslation].filter(Boolean).join(' · ') || undefined

export interface Cover {
  /** Small line above the title: the issuing organisation, the kind of document. */
  eyebrow?: string
  title: string
  motto?: string
  shortMessage?: string
  facts?: readonly Entry[]
  /** Version, date and hash in a single line, in the monospace font. */
  versionLine?: string
}

/**
 * The meaning of a coloured label. The text always expresses the same meaning, so that colour is never the only sign.
 */
export type Tone = 'good' | 'attention' | 'bad' | 'quiet' | 'information'

/** A run of text with a single style. */
export interface Run {
  text: string
  strong?: boolean
  emphasis?: boolean
  /** A code or a number of a series, in the monospace font. */
  code?: boolean
  /** A link. Printed as plain text unless it is a web or mail address (see `linkAddress`). */
  href?: string
  /** The language of the text when it differs from that of the document, such as a text without a translation. */
  language?: Language
  /** Shown as a small label in the colour of this tone. */
  tone?: Tone
  /**
   * In a comparison: inserted text is underlined, deleted text is struck through. The label names the kind of change.
   */
  change?: { kind: 'inserted' | 'deleted'; label: string }
}

export type RichText = string | readonly Run[]

export interface Entry {
  label: string
  text: RichText
}

export type Block =
  | Heading
  | { kind: 'paragraph'; text: RichText; lead?: boolean }
  | List
  | Table
  | Figure
  | { kind: 'callout'; tone: Tone; title?: string; paragraphs: readonly RichText[] }
  | { kind: 'marked'; marking: Marking; blocks: readonly Block[] }
  /** A part that this reader may not see. It is shown as a gap and never omitted silently. */
  | { kind: 'gap'; reason?: RichText }
  | { kind: 'keyValues'; entries: readonly Entry[] }
  | Cards
  | { kind: 'pageBreak' }

export interface Heading {
  kind: 'heading'
  /** 1 to 6. The renderer closes skipped levels, so that a screen reader's outline has no gaps. */
  level: number
  text: RichText
  /** Printed before the text, as given. */
  number?: string
}

export interface List {
  kind: 'list'
  ordered?: boolean
  items: readonly ListItem[]
}

/** Items of the same kind next to each other, each with a heading. */
export interface Cards {
  kind: 'cards'
  columns: number
  cards: readonly (readonly Block[])[]
}

export interface ListItem {
  text: RichText
  items?: readonly ListItem[]
}

export interface Table {
  kind: 'table'
  caption: string
  /** Every column has a heading that is read with the cells and repeated on each page. */
  columns: readonly Column[]
  /** An entry per column. A short row is filled with empty cells. */
  rows: readonly (readonly RichText[])[]
}

export interface Column {
  title: string
  /** Share of the width, relative to the other columns (default 1). */
  width?: number
  /** `end` for figures: right-aligned, with tabular digits. */
  align?: 'start' | 'end'
}

export interface Figure {
  kind: 'figure'
  /** A complete SVG document. External references are not loaded. */
  svg: string
  /** Text alternative for readers who cannot see the figure. */
  alt: string
  caption: string
  /** Share of the text width, above 0 up to 1 (default 1). */
  width?: number
}

/** Addresses that a document may link to. Any other address (`javascript:`, `file:`) is printed as text. */
const LinkAddress = z.url({ protocol: /^(https?|mailto)$/ })

/** Returns the address in pure ASCII, or undefined when a document may not link to it. */
export const linkAddress = (href: string | undefined): string | undefined =>
  href !== undefined && LinkAddress.safeParse(href).success ? new URL(href).href : undefined
