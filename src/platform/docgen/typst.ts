import { orderHeadings } from './heading-order.ts'
import { columnNeedsHyphens, needsHyphens } from './hyphenation.ts'
import {
  type Block,
  type Entry,
  getBanner,
  type ListItem,
  linkAddress,
  type PrintedDocument,
  type RichText,
  type Run,
} from './model.ts'
import { markingColours, palette, toneColours } from './palette.ts'
import { breakable, printableText } from './printable-text.ts'
import { wordings } from './wording.ts'

export interface TypstData {
  /** The document as JSON, in the shape that `template/` reads. Data only, never interpreted as markup. */
  json: string
  /** Characters that no page can show, already replaced in `json`. */
  replaced: Set<string>
}

type PrintedRun = Run | { lineBreak: true }

/**
 * Converts a document to the data that the Typst template prints. Markup is never built from text. User input
 * (`#import`, `@reference`, `$`) arrives in a JSON string and is printed literally.
 */
export function toTypstData(document: PrintedDocument): TypstData {
  const replaced = new Set<string>()
  const clean = (text: string) => printableText(text, (character) => replaced.add(character))
  const line = (text: string | undefined) => (text === undefined ? undefined : clean(text).replace(/\s*\n\s*/g, ' '))

  const { runs, entry, block } = createBlockConverter(clean, line)
  const { cover } = document
  const notes = [document.illustrative, document.courtesyTranslation]
  const json = JSON.stringify({
    title: line(document.title),
    language: document.language,
    marking: document.marking,
    subject: line(document.subject),
    issuer: line(document.issuer),
    keywords: [document.marking, ...[...notes, ...(document.keywords ?? [])].map(line)].filter(Boolean),
    // The banner of every page.
    illustrative: line(getBanner(document)),
    cover: {
      eyebrow: line(cover.eyebrow),
      title: line(cover.title),
      motto: line(cover.motto),
      shortMessage: cover.shortMessage && runs(cover.shortMessage),
      facts: cover.facts?.map(entry),
      versionLine: line(cover.versionLine),
    },
    contents: document.contents && { heading: line(document.contents.heading), depth: document.contents.depth ?? 2 },
    blocks: orderHeadings(document.blocks).map(block),
    wording: wordings[document.language],
    palette,
    tones: toneColours,
    markingColours,
  })
  return { json, replaced }
}

/** Returns the functions that convert the blocks of a document. `clean` replaces characters that cannot be printed. */
function createBlockConverter(clean: (text: string) => string, line: (text: string | undefined) => string | undefined) {
  const runs = (richText: RichText): PrintedRun[] =>
    (typeof richText === 'string' ? [{ text: richText }] : richText).flatMap((run) =>
      clean(run.text)
        .split('\n')
        .flatMap((text, index) => [
          ...(index > 0 ? [{ lineBreak: true as const }] : []),
          { ...toRunStyle(run), text: breakable(text), href: linkAddress(run.href) },
        ]),
    )
  const entry = ({ label, text }: Entry) => ({ label: line(label), text: runs(text) })
  const item = (listItem: ListItem): unknown => ({ text: runs(listItem.text), items: listItem.items?.map(item) })

  const block = (current: Block): unknown => {
    switch (current.kind) {
      case 'heading':
        return {
          ...current,
          number: line(current.number),
          text: runs(current.text).filter((run) => !('lineBreak' in run)),
        }
      case 'paragraph':
        return { ...current, text: runs(current.text), hyphenate: needsHyphens(plain(current.text)) }
      case 'list':
        return { ...current, items: current.items.map(item) }
      case 'table':
        return {
          kind: current.kind,
          caption: line(current.caption),
          columns: current.columns.map((column) => ({ ...column, title: line(column.title) })),
          rows: current.rows.map((cells) => {
            const filled = current.columns.map((_, index) => cells[index] ?? '')
            return {
              cells: filled.map((cell, index) => ({
                text: runs(cell),
                hyphenate: columnNeedsHyphens(current.columns, index, plain(cell)) || undefined,
              })),
              long: filled.some((cell) => isLong(plain(cell))),
            }
          }),
        }
      case 'figure':
        return {
          ...current,
          svg: replaceSpecialCharacters(clean(current.svg)),
          alt: line(current.alt),
          caption: line(current.caption),
        }
      case 'callout':
        return { ...current, title: line(current.title), paragraphs: current.paragraphs.map(runs) }
      case 'marked':
        return { ...current, blocks: current.blocks.map(block) }
      case 'gap':
        return { ...current, reason: current.reason === undefined ? undefined : runs(current.reason) }
      case 'keyValues':
        return { ...current, entries: current.entries.map(entry) }
      case 'cards':
        return { ...current, cards: current.cards.map((card) => card.map(block)) }
      case 'pageBreak':
        return current
    }
  }
  return { runs, entry, block }
}

/** Returns only the styles that are on, because the template checks whether a name is present. */
const toRunStyle = ({ strong, emphasis, code, language, tone, change }: Run) => ({
  strong: strong || undefined,
  emphasis: emphasis || undefined,
  code: code || undefined,
  language,
  tone,
  change: change && { kind: change.kind, label: printableText(change.label) },
})

/**
 * Limit in characters. A row with a longer cell may be divided over two pages. A shorter row stays on the same page.
 */
const longCell = 700
const isLong = (text: string) => text.length > longCell || text.split('\n').length > 12
const plain = (richText: RichText) =>
  typeof richText === 'string' ? richText : richText.map(({ text }) => text).join('')

/**
 * Replaces character references beyond ASCII by the characters, so that characters without a glyph are found in them
 * too.
 */
const replaceSpecialCharacters = (svg: string) =>
  svg.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (reference, hex: string | undefined, decimal: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0x7e && code <= 0x10ffff ? printableText(String.fromCodePoint(code)) : reference
  })
