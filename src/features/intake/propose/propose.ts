import type { SourceDocument, SourceParagraph } from '#platform/intake/contract.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import { sortName } from '#shared/localized-text.ts'
import type { Proposal, Reason } from '../entities.ts'
import { type Frame, OutlineBuilder } from './builder.ts'
import { type Label, oneLine, readField, readLabel, wordsOf } from './label.ts'
import { takeTable } from './table.ts'
import { contentsHeading } from './words.ts'

/** A heading is shorter than a sentence that explains. */
const longestHeading = 160
/** An item that one numbers or marks by hand. */
const typedItem = /^(?:\d{1,2}[.)]|[a-z][.)]|[-•–▪*])\s+(?=\S)/u

/** A heading that says what kind follows. */
interface Group {
  kind: ElementKind
  /** Of the heading; null: it was a line. */
  level: number | null
  /** How its first element was written: the others are written alike. */
  as: { list: number } | { heading: number | null } | null
}

/** Words of a kind without a title: the title is the next line. */
interface Waiting {
  label: Label
  level: number | null
  paragraph: SourceParagraph
}

/**
 * Proposes the outline that a document may become. Every paragraph goes into one element or is listed with the reason; kinds
 * come from words, headings and tables that say them, and nothing is written that the document does not say.
 */
export function propose({ paragraphs }: SourceDocument, frame: Frame): Proposal {
  const builder = new OutlineBuilder(frame)
  new Reading(builder, frame).read(paragraphs)
  return { paragraphs, fields: builder.fields, outline: builder.finish() }
}

class Reading {
  readonly #builder: OutlineBuilder
  readonly #sections: ReadonlyMap<string, string>
  /** Headings over several that are open, one in the other: objectives, and under each of them actions. */
  #groups: Group[] = []
  #waiting: Waiting | undefined

  constructor(builder: OutlineBuilder, { sections }: Frame) {
    this.#builder = builder
    this.#sections = new Map(sections.flatMap(({ code, names }) => names.map((name) => [sectionKey(name), code])))
  }

  read(paragraphs: readonly SourceParagraph[]): void {
    for (let at = 0; at < paragraphs.length; at += 1) {
      const paragraph = paragraphs[at]!
      if (!paragraph.cell) {
        this.#take(paragraph)
        continue
      }
      this.#endWaiting()
      const { table } = paragraph.cell
      let end = at
      while (
        end + 1 < paragraphs.length &&
        (paragraphs[end + 1]!.cell?.table ?? table) === table &&
        isNearTable(paragraphs[end + 1]!)
      )
        end += 1
      takeTable(this.#builder, paragraphs.slice(at, end + 1), this.#groups.at(-1)?.kind)
      at = end
    }
    this.#endWaiting()
  }

  #take(paragraph: SourceParagraph): void {
    const reason = reasonBeside(paragraph)
    if (reason) this.#builder.leave(paragraph, reason)
    else if (paragraph.place === 'body') this.#takeLine(paragraph, readLabel(wordsOf(paragraph)))
    else this.#addToCurrent(paragraph)
  }

  #takeLine(paragraph: SourceParagraph, label: Label): void {
    const heading = headingOf(paragraph, label)
    const isField = readField(paragraph.text) !== undefined
    if (heading) this.#takeHeading(paragraph, label, heading.level)
    else if (this.#waiting && paragraph.listLevel === null) this.#beginWaiting(paragraph)
    else if (!isField && label.kind && !label.loose && !label.group) this.#takeLabel(paragraph, label, null)
    else if (isField || !this.#takeItem(paragraph)) this.#addToCurrent(paragraph)
  }

  #takeHeading(paragraph: SourceParagraph, label: Label, level: number | null): void {
    const builder = this.#builder
    this.#endWaiting()
    if (contentsHeading.test(label.title)) {
      builder.leave(paragraph, 'contents')
      return
    }
    const section = this.#sections.get(sectionKey(label.group ? wordsOf(paragraph) : label.title))
    if (section !== undefined && (level ?? 1) <= 2) {
      builder.closeAll()
      builder.place = section
      this.#groups = label.group ? [{ kind: label.kind!, level, as: null }] : []
      builder.leave(paragraph, 'names_a_section')
      return
    }
    if (label.kind) {
      this.#takeLabel(paragraph, label, level)
      return
    }
    this.#endGroups((group) => level !== null && group.level !== null && level <= group.level)
    const group = this.#groups.at(-1)
    if (group && this.#belongs(group, level)) {
      group.as = { heading: level }
      builder.begin({ ...titled(paragraph, label, level), kind: group.kind, ground: 'group' })
      return
    }
    builder.begin({ ...titled(paragraph, label, level), kind: 'text', ground: 'heading' })
  }

  /** A heading one step below that of the group, written as its first one was. */
  #belongs(group: Group, level: number | null): boolean {
    if (group.as !== null) return 'heading' in group.as && group.as.heading === level
    return level === null || group.level === null || level > group.level
  }

  #takeLabel(paragraph: SourceParagraph, label: Label, level: number | null): void {
    const builder = this.#builder
    this.#endWaiting()
    if (label.group) {
      if (level !== null) builder.closeTo(level)
      this.#endGroups((group) => level === null || group.level === null || level <= group.level)
      this.#groups.push({ kind: label.kind!, level, as: null })
      builder.leave(paragraph, 'names_a_kind')
      return
    }
    if (label.title === '') {
      this.#waiting = { label, level, paragraph }
      return
    }
    this.#endGroups(
      (group) => group.kind !== label.kind && (level === null || group.level === null || level <= group.level),
    )
    const numbers = { number: label.number, code: label.code }
    builder.begin({ ...titled(paragraph, label, level), ...numbers, kind: label.kind!, ground: 'words' })
  }

  /** Ends what no longer holds, from the innermost on. */
  #endGroups(isOver: (group: Group) => boolean): void {
    while (this.#groups.length > 0 && isOver(this.#groups.at(-1)!)) this.#groups.pop()
  }

  #beginWaiting(title: SourceParagraph): void {
    const { label, level, paragraph } = this.#waiting!
    this.#waiting = undefined
    this.#builder.begin({
      ...titled(title, { ...label, title: oneLine(title.text) }, level),
      paragraphs: [paragraph.number, title.number],
      number: label.number,
      code: label.code,
      kind: label.kind!,
      ground: 'words',
    })
  }

  /** Words of a kind after which nothing came: they are the title. */
  #endWaiting(): void {
    if (!this.#waiting) return
    const { label, level, paragraph } = this.#waiting
    this.#waiting = undefined
    const itself = { ...label, title: oneLine(paragraph.text) }
    this.#builder.begin({ ...titled(paragraph, itself, level), code: label.code, kind: label.kind!, ground: 'words' })
  }

  /** An item of a list under a heading that says what kind its items are. */
  #takeItem(paragraph: SourceParagraph): boolean {
    const group = this.#groups.at(-1)
    const typed = typedItem.exec(paragraph.text)?.[0]
    const depth = paragraph.listLevel ?? (typed ? 0 : undefined)
    if (!group || depth === undefined || (group.as !== null && !('list' in group.as))) return false
    if (group.as !== null && 'list' in group.as && depth > group.as.list) return false
    group.as ??= { list: depth }
    const title = paragraph.text.slice(typed?.length ?? 0)
    this.#builder.begin({
      kind: group.kind,
      ground: 'group',
      level: null,
      title,
      heading: paragraph.number,
      paragraphs: [paragraph.number],
    })
    return true
  }

  #addToCurrent(paragraph: SourceParagraph): void {
    const builder = this.#builder
    const { current } = builder
    if (current) builder.add(paragraph, current)
    else if (builder.place === null) builder.leave(paragraph, 'before_first_heading')
    else
      builder.add(
        paragraph,
        builder.begin({ kind: 'text', ground: 'heading', level: null, title: '', heading: null, paragraphs: [] }),
      )
  }
}

/** A footnote or a box between two cells hangs on the table. */
const isNearTable = (paragraph: SourceParagraph): boolean =>
  paragraph.cell !== null || paragraph.place === 'footnote' || paragraph.place === 'text_box'

/** Names of sections are met in capitals, without accents, and with a number before them. */
const sectionKey = (name: string): string =>
  sortName(name.replace(/\([^)]*\)/g, '')).replace(/^(?:[ivx]+|\d+(?: \d+)*) /, '')

/** Why a paragraph says nothing of the plan by what it is. */
function reasonBeside({ role, place, heading }: SourceParagraph): Reason | undefined {
  if (role) return role
  if (place === 'page_edge') return 'page_edge'
  return heading === 0 ? 'document_title' : undefined
}

const titled = (paragraph: SourceParagraph, label: Label, level: number | null) => ({
  level,
  title: label.title,
  code: label.code,
  chapter: label.chapter,
  heading: paragraph.number,
  paragraphs: [paragraph.number],
})

/**
 * Whether a paragraph is a heading, and of which level. One that only looks like one, bold or numbered as chapters are, has
 * the depth of its number.
 */
function headingOf(paragraph: SourceParagraph, { chapter, title }: Label): { level: number | null } | undefined {
  if (paragraph.heading !== null) return { level: paragraph.heading }
  const { text, bold, listLevel } = paragraph
  const isLine = text.length <= longestHeading && !/[.;,:]$/.test(text.replace(/:$/, '')) && !text.includes('\n')
  if (!isLine || readField(text)) return undefined
  const depth = chapter?.split('.').length ?? 0
  if (depth > 1 && title !== '') return { level: depth }
  if (!bold || listLevel !== null) return undefined
  return { level: depth === 1 ? 1 : null }
}
