import type { LeftOut, SourceParagraph } from '../contract.ts'
import { longestParagraph } from '../model.ts'
import { DocumentFault } from './document-issue.ts'
import type { Numbering } from './numbering.ts'
import { isOn, type Style } from './styles.ts'
import type { XmlReader } from './xml.ts'

/** A paragraph that has no number yet: notes are put behind the paragraph that names them. */
export type ReadParagraph = Omit<SourceParagraph, 'number'>

export interface PartOfDocument {
  place: 'body' | 'footnote' | 'page_edge'
  styleOf: (id: string | undefined) => Style
  numbering: Numbering
  /** Counted up while one reads. */
  leftOut: LeftOut
  /** Paragraphs of notes by `footnote 3`: they follow the paragraph that names them. */
  notes: ReadonlyMap<string, readonly ReadParagraph[]>
  /** Takes each paragraph in its order; `note` names the note in which it stands. */
  take: (paragraph: ReadParagraph, note: string | undefined) => void
}

const mostCharacters = 10_000_000
const mostColumns = 60

type Attribute = (name: string) => string | undefined

class Paragraph {
  text: string
  style?: string | undefined
  outline?: number
  listId?: string | undefined
  listLevel?: number
  allBold = true
  /** Its mark was deleted: it goes on in the next one. */
  joined = false
  readonly inBox: boolean
  /** Notes that it names, and paragraphs of boxes that hang on it. */
  readonly after: ReadParagraph[] = []

  constructor(begun: string, inBox: boolean) {
    this.text = begun
    this.inBox = inBox
  }
}

interface Run {
  bold?: boolean
  hidden?: boolean
  style?: string | undefined
}

interface Table {
  number: number
  row: number
  column: number
  /** Columns over which the open cell goes, beside its first. */
  span: number
}

/** Reads the paragraphs of one part of a document: what tracked changes deleted, what is hidden and codes of fields stay out. */
export class ParagraphReader implements XmlReader {
  readonly #part: PartOfDocument
  /** One in another where a box hangs on a paragraph. */
  readonly #open: Paragraph[] = []
  readonly #runs: Run[] = []
  readonly #tables: Table[] = []
  #nextTable = 0
  /** Blocks that are open, and whether each is the table of contents that the word processor keeps. */
  readonly #blocks: boolean[] = []
  /** Depths: of properties of a paragraph, of the properties of its mark, and of what is left out. */
  readonly #within = { properties: 0, mark: 0, former: 0, fallback: 0, inserted: 0, deleted: 0, boxes: 0, words: 0 }
  #changed = { inserted: false, deleted: false }
  #note: string | undefined
  #begun = ''
  #characters = 0

  constructor(part: PartOfDocument) {
    this.#part = part
  }

  open = (name: string, attribute: Attribute): void => {
    // What the form was before a tracked change.
    if (name.endsWith('Change')) this.#within.former += 1
    if (this.#within.former > 0) return
    this.#opens[name]?.(attribute('val'), attribute)
  }

  close = (name: string): void => {
    if (this.#within.former === 0) this.#closes[name]?.()
    if (name.endsWith('Change')) this.#within.former -= 1
  }

  text = (words: string): void => {
    if (this.#within.words > 0) this.#add(words)
  }

  get #paragraph(): Paragraph | undefined {
    return this.#open.at(-1)
  }

  readonly #opens: Readonly<Record<string, (value: string | undefined, attribute: Attribute) => void>> = {
    p: () => {
      const begun = this.#open.length === 0 ? this.#begun : ''
      if (this.#open.length === 0) this.#begun = ''
      this.#open.push(new Paragraph(begun, this.#within.boxes > 0))
    },
    pPr: () => {
      this.#within.properties += 1
    },
    rPr: () => {
      if (this.#within.properties > 0) this.#within.mark += 1
    },
    pStyle: (value) => this.#say({ style: value }),
    outlineLvl: (value) => this.#say({ outline: Number(value) }),
    numId: (value) => this.#say({ listId: value }),
    ilvl: (value) => this.#say({ listLevel: Number(value) }),
    r: () => void this.#runs.push({}),
    rStyle: (value) => this.#sayOfRun({ style: value }),
    b: (value) => this.#sayOfRun({ bold: isOn(value) }),
    vanish: (value) => this.#sayOfRun({ hidden: isOn(value) }),
    del: () => this.#delete(),
    moveFrom: () => this.#delete(),
    ins: () => this.#insert(),
    moveTo: () => this.#insert(),
    delText: () => {
      if (!this.#changed.deleted) this.#part.leftOut.deletions += 1
      this.#changed.deleted = true
    },
    t: () => {
      this.#within.words += 1
    },
    tab: () => {
      if (this.#runs.length > 0) this.#add(' ')
    },
    br: () => this.#add('\n'),
    cr: () => this.#add('\n'),
    noBreakHyphen: () => this.#add('-'),
    commentReference: () => {
      this.#part.leftOut.comments += 1
    },
    footnoteReference: (_, attribute) => this.#refer(`footnote ${attribute('id')}`),
    endnoteReference: (_, attribute) => this.#refer(`endnote ${attribute('id')}`),
    footnote: (_, attribute) => {
      this.#note = `footnote ${attribute('id')}`
    },
    endnote: (_, attribute) => {
      this.#note = `endnote ${attribute('id')}`
    },
    tbl: () => {
      this.#tables.push({ number: this.#nextTable, row: -1, column: -1, span: 0 })
      this.#nextTable += 1
    },
    tr: () => {
      const table = this.#tables.at(-1)
      if (table) Object.assign(table, { row: table.row + 1, column: -1, span: 0 })
    },
    tc: () => {
      const table = this.#tables.at(-1)
      if (table) Object.assign(table, { column: table.column + table.span + 1, span: 0 })
    },
    gridSpan: (value) => {
      const table = this.#tables.at(-1)
      if (table) table.span = Math.min(mostColumns, Number(value) || 1) - 1
    },
    txbxContent: () => {
      this.#within.boxes += 1
    },
    sdt: () => void this.#blocks.push(false),
    docPartGallery: (value) => {
      if (this.#blocks.length > 0 && /^table of contents$/i.test(value ?? ''))
        this.#blocks[this.#blocks.length - 1] = true
    },
    // The same drawing once more, for older programs.
    'mc:Fallback': () => {
      this.#within.fallback += 1
    },
  }

  readonly #closes: Readonly<Record<string, () => void>> = {
    p: () => {
      const paragraph = this.#open.pop()
      if (paragraph && this.#within.fallback === 0) this.#finish(paragraph)
    },
    pPr: () => {
      this.#within.properties -= 1
    },
    rPr: () => {
      if (this.#within.mark > 0) this.#within.mark -= 1
    },
    r: () => void this.#runs.pop(),
    del: () => this.#end('deleted'),
    moveFrom: () => this.#end('deleted'),
    ins: () => this.#end('inserted'),
    moveTo: () => this.#end('inserted'),
    t: () => {
      this.#within.words -= 1
    },
    tbl: () => void this.#tables.pop(),
    txbxContent: () => {
      this.#within.boxes -= 1
    },
    sdt: () => void this.#blocks.pop(),
    'mc:Fallback': () => {
      this.#within.fallback -= 1
    },
  }

  #say(what: Partial<Pick<Paragraph, 'style' | 'outline' | 'listId' | 'listLevel' | 'joined'>>): void {
    if (this.#paragraph && this.#within.properties > 0) Object.assign(this.#paragraph, what)
  }
  #sayOfRun(what: Run): void {
    const run = this.#runs.at(-1)
    if (run && this.#within.mark === 0) Object.assign(run, what)
  }
  #delete(): void {
    if (this.#within.mark > 0) this.#say({ joined: true })
    else this.#within.deleted += 1
    this.#changed.deleted = false
  }
  #insert(): void {
    if (this.#within.mark === 0) this.#within.inserted += 1
    this.#changed.inserted = false
  }
  #end(change: 'inserted' | 'deleted'): void {
    if (this.#within.mark === 0) this.#within[change] -= 1
  }
  #refer(note: string): void {
    if (this.#within.deleted === 0) this.#paragraph?.after.push(...(this.#part.notes.get(note) ?? []))
  }

  #add(words: string): void {
    const paragraph = this.#paragraph
    const { fallback, deleted, inserted } = this.#within
    if (!paragraph || fallback > 0 || deleted > 0) return
    const { leftOut, styleOf } = this.#part
    const run = this.#runs.at(-1) ?? {}
    const says = (what: 'bold' | 'hidden') => run[what] ?? (styleOf(run.style)[what] || styleOf(paragraph.style)[what])
    const isEmpty = words.trim() === ''
    if (says('hidden')) {
      if (!isEmpty) leftOut.hidden += 1
      return
    }
    this.#characters += words.length
    if (paragraph.text.length + words.length > longestParagraph || this.#characters > mostCharacters)
      throw new DocumentFault('TOO_LONG')
    paragraph.text += words
    if (isEmpty) return
    paragraph.allBold &&= says('bold')
    if (inserted > 0 && !this.#changed.inserted) {
      this.#changed.inserted = true
      leftOut.insertions += 1
    }
  }

  #finish(paragraph: Paragraph): void {
    if (paragraph.joined) this.#begun = paragraph.text
    const text = paragraph.joined ? '' : cleanText(paragraph.text)
    const own = paragraph.joined ? undefined : this.#described(paragraph, text)
    const all = [...(own && text !== '' ? [own] : []), ...paragraph.after]
    if (this.#paragraph) this.#paragraph.after.push(...all)
    else for (const one of all) this.#part.take(one, this.#note)
  }

  #described(paragraph: Paragraph, text: string): ReadParagraph {
    const { place, styleOf, numbering } = this.#part
    const style = styleOf(paragraph.style)
    const listId = paragraph.listId ?? style.list?.id
    const level = Math.min(8, Math.max(0, paragraph.listLevel ?? style.list?.level ?? 0))
    // List 0 takes away what the style says.
    const label = listId === undefined || listId === '0' ? undefined : numbering.next(listId, level)
    const { outline } = paragraph
    const [table] = this.#tables
    const inTable = table && !paragraph.inBox && place === 'body'
    return {
      text,
      place: paragraph.inBox && place === 'body' ? 'text_box' : inTable ? 'table' : place,
      label: label ?? null,
      listLevel: label === undefined ? null : level,
      heading: style.heading ?? (outline !== undefined && outline < 9 ? outline + 1 : null),
      bold: paragraph.allBold,
      role: style.role ?? (this.#blocks.includes(true) ? 'contents' : null),
      cell: inTable ? { table: table.number, row: table.row, column: Math.max(0, table.column) } : null,
    }
  }
}

/** Spaces as one writes them; line breaks within a paragraph stay. */
export const cleanText = (text: string): string =>
  text
    .replace(/[^\S\n]+/gu, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is taken out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\ufeff\ufffe\uffff]/g, '')
    .replace(/ ?\n ?/g, '\n')
    .trim()
