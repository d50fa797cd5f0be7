import type { SourceDocument, SourceParagraph } from '#platform/intake/contract.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import { sortName } from '#shared/localized-text.ts'
import type { Proposal, Reason } from '../entities.ts'
import { type Begun, type Frame, OutlineBuilder, standsHigher } from './builder.ts'
import { findContents } from './contents.ts'
import { findHeadings, type Headings } from './headings.ts'
import { contentsHeading } from './keywords.ts'
import { type Label, oneLine, readField, readLabel, wordsOf } from './label.ts'
import { kindsByNumber } from './numbered-kinds.ts'
import { takeTable } from './table.ts'

/** An item that one numbers or marks by hand. */
const typedItem = /^(?:\d{1,2}[.)]|[a-z][.)]|[-•–▪*])\s+(?=\S)/u

/** A heading that says what kind follows. */
interface Group {
  kind: ElementKind
  /** It says objectives and not of which level. */
  anyLevel: boolean
  /** Of the heading; null: it was a line. */
  level: number | null
  /** How its first element was written: the others are written alike. Other: what came first says another kind itself. */
  as: { list: number } | { heading: number | null } | { other: true } | null
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
  const contents = findContents(paragraphs)
  const isEntry = ({ number }: SourceParagraph) => contents.numbers.has(number)
  for (const entry of paragraphs.filter(isEntry)) builder.leave(entry, 'contents')
  const rest = paragraphs.filter((paragraph) => !isEntry(paragraph))
  new Reading(builder, frame, rest, findHeadings(rest, contents.announces)).read()
  return { paragraphs, fields: builder.fields, outline: builder.finish() }
}

class Reading {
  readonly #builder: OutlineBuilder
  readonly #sections: ReadonlyMap<string, string>
  readonly #paragraphs: readonly SourceParagraph[]
  readonly #headings: Headings
  readonly #kindOfNumber: ReturnType<typeof kindsByNumber>
  /** Elements that words made strategic objectives which do not say of which level. */
  readonly #anyLevel = new Set<string>()
  /** Headings over several that are open, one in the other: objectives, and under each of them actions. */
  #groups: Group[] = []
  #waiting: Waiting | undefined

  constructor(
    builder: OutlineBuilder,
    { sections }: Frame,
    paragraphs: readonly SourceParagraph[],
    headings: Headings,
  ) {
    this.#builder = builder
    this.#paragraphs = paragraphs
    this.#headings = headings
    this.#kindOfNumber = kindsByNumber(paragraphs, (number) => builder.hasNumbered(number))
    this.#sections = new Map(sections.flatMap(({ code, names }) => names.map((name) => [sectionKey(name), code])))
  }

  read(): void {
    const paragraphs = this.#paragraphs
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

  #takeLine(paragraph: SourceParagraph, said: Label): void {
    const heading = this.#headings.get(paragraph.number)
    const isField = readField(paragraph.text) !== undefined
    const label = this.#levelled(said, heading?.level ?? null)
    if (heading) this.#takeHeading(paragraph, label, heading.level)
    else if (this.#waiting && paragraph.listLevel === null) this.#beginWaiting(paragraph)
    else if (!isField && label.kind && !label.loose && !label.group) this.#takeLabel(paragraph, label, null)
    else if (isField || !this.#takeItem(paragraph)) this.#addToCurrent(paragraph)
  }

  /** An objective that does not say of which level is operational under a strategic one. */
  #levelled(label: Label, level: number | null): Label {
    const isBelow =
      label.anyLevel &&
      this.#builder.hasOpen(({ id, kind }) => kind === 'strategic_objective' && !this.#anyLevel.has(id), level)
    return isBelow ? { ...label, kind: 'operational_objective', anyLevel: false } : label
  }

  #begin(anyLevel: boolean, begun: Begun): void {
    const { id } = this.#builder.begin(begun)
    if (anyLevel) this.#anyLevel.add(id)
    if (begun.ground === 'group') return
    // What says its kind itself is the first under the headings over it: a list that follows is none of theirs.
    for (const group of this.#groups)
      group.as ??= group.kind === begun.kind ? { heading: begun.level } : { other: true }
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
      this.#groups = label.group ? [{ kind: label.kind!, anyLevel: label.anyLevel, level, as: null }] : []
      builder.leave(paragraph, 'names_a_section')
      return
    }
    if (label.kind) {
      this.#takeLabel(paragraph, label, level)
      return
    }
    this.#endGroups((group) => level !== null && group.level !== null && level <= group.level)
    const counted = this.#kindOfNumber(label.chapter)
    if (counted) {
      this.#begin(false, { ...titled(paragraph, label, level), number: label.chapter, kind: counted, ground: 'number' })
      return
    }
    // A heading as the first one of a group was ends the lists in between.
    const alike = this.#groups.findLastIndex(
      ({ as }) => level !== null && as !== null && 'heading' in as && as.heading === level,
    )
    if (alike >= 0) this.#groups.length = alike + 1
    const group = this.#groups.at(-1)
    if (group && this.#belongs(group, level)) {
      group.as = { heading: level }
      this.#begin(group.anyLevel, { ...titled(paragraph, label, level), kind: group.kind, ground: 'group' })
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
      const kind = label.kind!
      if (level !== null) builder.closeTo(level)
      this.#endGroups((group) =>
        level === null || group.level === null ? !standsHigher(group.kind, kind) : level <= group.level,
      )
      this.#groups.push({ kind, anyLevel: label.anyLevel, level, as: null })
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
    this.#begin(label.anyLevel, {
      ...titled(paragraph, label, level),
      ...numbers,
      kind: label.kind!,
      ground: 'words',
    })
  }

  /** Ends what no longer holds, from the innermost on. */
  #endGroups(isOver: (group: Group) => boolean): void {
    while (this.#groups.length > 0 && isOver(this.#groups.at(-1)!)) this.#groups.pop()
  }

  #beginWaiting(title: SourceParagraph): void {
    const { label, level, paragraph } = this.#waiting!
    this.#waiting = undefined
    this.#begin(label.anyLevel, {
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
    this.#begin(label.anyLevel, {
      ...titled(paragraph, itself, level),
      code: label.code,
      kind: label.kind!,
      ground: 'words',
    })
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
    this.#begin(group.anyLevel, {
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
