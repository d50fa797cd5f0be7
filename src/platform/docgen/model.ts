import { z } from 'zod'
import type { Language } from '#shared/language.ts'
import type { Marking } from '#shared/marking.ts'

/**
 * The one document model: slices build it from their rows, the renderers print it (accessible PDF, HTML page). A rendition
 * (public, council, full) is a filter applied before; a renderer shows all that it is given. Plain data, no functions, so
 * that it can travel to another process.
 */
export interface PrintedDocument {
  title: string
  /** Language of the document: hyphenation, the renderer's own words, and what a screen reader speaks. */
  language: Language
  /** Label of the whole; stands in the header and footer of every page. At least as strict as that of any part. */
  marking: Marking
  /** One sentence on what this is; goes into the metadata. */
  subject?: string
  /** The body that answers for the document; goes into the metadata and the running foot. */
  issuer?: string
  /** Added to the metadata beside the marking. */
  keywords?: readonly string[]
  /** Words of a banner that stands on every page; no renderer has a way to leave it out. */
  illustrative?: string
  cover: Cover
  /** Everything on one sheet across (A4): the cover becomes its head, and there are no contents. */
  sheet?: boolean
  /** A table of contents under this heading, over headings down to `depth` (default 2). Absent: none. */
  contents?: { heading: string; depth?: 1 | 2 | 3 }
  blocks: readonly Block[]
}

export interface Cover {
  /** Small line above the title: the issuing body, the kind of document. */
  eyebrow?: string
  title: string
  motto?: string
  shortMessage?: string
  facts?: readonly Entry[]
  /** Version, date and hash in one line, in the monospace voice. */
  versionLine?: string
}

/** What a coloured word means; the word itself always says the same, so that colour is never alone. */
export type Tone = 'good' | 'attention' | 'bad' | 'quiet' | 'information'

/** A stretch of text with one look. */
export interface Run {
  text: string
  strong?: boolean
  emphasis?: boolean
  /** A code, a number of a series: the monospace voice. */
  code?: boolean
  /** A link; printed as plain text unless it is a web or mail address (see `linkAddress`). */
  href?: string
  /** Where it differs from the language of the document, such as a text that has no translation yet. */
  language?: Language
  /** Shown as a small label in the colour of this tone. */
  tone?: Tone
  /** In a comparison: words that came, underlined, or went, struck through; `said` tells which of both in a word. */
  change?: { kind: 'inserted' | 'deleted'; said: string }
}

export type Words = string | readonly Run[]

export interface Entry {
  label: string
  words: Words
}

export type Block =
  | Heading
  | { kind: 'paragraph'; words: Words; lead?: boolean }
  | List
  | Table
  | Figure
  | { kind: 'callout'; tone: Tone; title?: string; paragraphs: readonly Words[] }
  | { kind: 'marked'; marking: Marking; blocks: readonly Block[] }
  /** A part that this reader does not get: shown as a gap, never closed up. */
  | { kind: 'gap'; reason?: Words }
  | { kind: 'keyValues'; entries: readonly Entry[] }
  | Cards
  | { kind: 'pageBreak' }

export interface Heading {
  kind: 'heading'
  /** 1 to 6; a skipped level is closed by the renderer, so that a screen reader's outline has no holes. */
  level: number
  words: Words
  /** Printed before the words, as given. */
  number?: string
}

export interface List {
  kind: 'list'
  ordered?: boolean
  items: readonly ListItem[]
}

/** Things of one kind side by side, each with its own heading. */
export interface Cards {
  kind: 'cards'
  columns: number
  cards: readonly (readonly Block[])[]
}

export interface ListItem {
  words: Words
  items?: readonly ListItem[]
}

export interface Table {
  kind: 'table'
  caption: string
  /** Every column has a heading that is read with its cells and repeated on each page. */
  columns: readonly Column[]
  /** One entry per column; a short row is filled with empty cells. */
  rows: readonly (readonly Words[])[]
}

export interface Column {
  title: string
  /** Share of the width, relative to the other columns (default 1). */
  width?: number
  /** `end` for figures: right-aligned in the digits of a table. */
  align?: 'start' | 'end'
}

export interface Figure {
  kind: 'figure'
  /** A whole SVG document. Nothing that it refers to is fetched. */
  svg: string
  /** What a reader who cannot see the figure must know. */
  alt: string
  caption: string
  /** Share of the text width, above 0 up to 1 (default 1). */
  width?: number
}

/** Addresses that a document may link to: anything else (`javascript:`, `file:`) is text. */
const LinkAddress = z.url({ protocol: /^(https?|mailto)$/ })

/** The address in pure ASCII, or undefined when it is none that a document may link to. */
export const linkAddress = (href: string | undefined): string | undefined =>
  href !== undefined && LinkAddress.safeParse(href).success ? new URL(href).href : undefined
