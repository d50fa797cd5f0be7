import type { SourceDocument, SourceParagraph } from '#platform/intake/contract.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import { sortName } from '#shared/sort-name.ts'
import type { NotPlacedReason, Proposal } from '../entities.ts'
import { type Frame, isHigherKind, type OpenedElement, OutlineBuilder } from './builder.ts'
import { findContents } from './contents.ts'
import { findHeadings, type Headings } from './headings.ts'
import { contentsHeading } from './keywords.ts'
import { getLabelledText, type Label, parseField, parseLabel, toSingleLine } from './label.ts'
import { detectKindsByNumber } from './numbered-kinds.ts'
import { addTable } from './table.ts'

/** An item with a typed number or bullet. */
const typedItem = /^(?:\d{1,2}[.)]|[a-z][.)]|[-•–▪*])\s+(?=\S)/u

/** A heading that gives the kind of the following elements. */
interface Group {
  kind: ElementKind
  /** Whether the heading names objectives without a level. */
  anyLevel: boolean
  /** Level of the heading; null: it was a line. */
  level: number | null
  /**
   * The form of the first element; the others have the same form. Other: the first element names another kind itself.
   */
  form: { list: number } | { heading: number | null } | { other: true } | null
}

/** The name of a kind without a title. The title is the next line. */
interface Waiting {
  label: Label
  level: number | null
  paragraph: SourceParagraph
}

/**
 * Proposes an outline for a document. Every paragraph goes into a single element or is listed with the reason. Kinds
 * come from text, headings and tables that name them. No content is added that the document does not contain.
 */
export function propose({ paragraphs }: SourceDocument, frame: Frame): Proposal {
  const builder = new OutlineBuilder(frame)
  const contents = findContents(paragraphs)
  const isEntry = ({ number }: SourceParagraph) => contents.numbers.has(number)
  for (const entry of paragraphs.filter(isEntry)) builder.addNotPlaced(entry, 'contents')
  const rest = paragraphs.filter((paragraph) => !isEntry(paragraph))
  new ProposalBuilder(builder, frame, rest, findHeadings(rest, contents.announces)).read()
  return { paragraphs, fields: builder.fields, outline: builder.finish() }
}

class ProposalBuilder {
  readonly #builder: OutlineBuilder
  readonly #sections: ReadonlyMap<string, string>
  readonly #paragraphs: readonly SourceParagraph[]
  readonly #headings: Headings
  readonly #kindOfNumber: ReturnType<typeof detectKindsByNumber>
  /** Elements that are strategic objectives because the text names no level. */
  readonly #anyLevel = new Set<string>()
  /** Open group headings, nested: objectives, and under each of them actions. */
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
    this.#kindOfNumber = detectKindsByNumber(paragraphs, (number) => builder.hasNumbered(number))
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
      addTable(this.#builder, paragraphs.slice(at, end + 1), this.#groups.at(-1)?.kind)
      at = end
    }
    this.#endWaiting()
  }

  #take(paragraph: SourceParagraph): void {
    const reason = findOmissionReason(paragraph)
    if (reason) this.#builder.addNotPlaced(paragraph, reason)
    else if (paragraph.place === 'body') this.#takeLine(paragraph, parseLabel(getLabelledText(paragraph)))
    else this.#addToCurrent(paragraph)
  }

  #takeLine(paragraph: SourceParagraph, input: Label): void {
    const heading = this.#headings.get(paragraph.number)
    const isField = parseField(paragraph.text) !== undefined
    const label = this.#levelled(input, heading?.level ?? null)
    if (heading) this.#takeHeading(paragraph, label, heading.level)
    else if (this.#waiting && paragraph.listLevel === null) this.#beginWaiting(paragraph)
    else if (!isField && label.kind && !label.isSpaceSeparated && !label.group) this.#takeLabel(paragraph, label, null)
    else if (isField || !this.#takeItem(paragraph)) this.#addToCurrent(paragraph)
  }

  /** An objective without a level is operational under a strategic objective. */
  #levelled(label: Label, level: number | null): Label {
    const isBelow =
      label.anyLevel &&
      this.#builder.hasOpen(({ id, kind }) => kind === 'strategic_objective' && !this.#anyLevel.has(id), level)
    return isBelow ? { ...label, kind: 'operational_objective', anyLevel: false } : label
  }

  #begin(anyLevel: boolean, openedElement: OpenedElement): void {
    const { id } = this.#builder.begin(openedElement)
    if (anyLevel) this.#anyLevel.add(id)
    if (openedElement.ground === 'group') return
    // An element that names the kind itself is the first in the group headings above. A list that follows does not
    // belong to them.
    for (const group of this.#groups)
      group.form ??= group.kind === openedElement.kind ? { heading: openedElement.level } : { other: true }
  }

  #takeHeading(paragraph: SourceParagraph, label: Label, level: number | null): void {
    const builder = this.#builder
    this.#endWaiting()
    if (contentsHeading.test(label.title)) {
      builder.addNotPlaced(paragraph, 'contents')
      return
    }
    const section = this.#sections.get(sectionKey(label.group ? getLabelledText(paragraph) : label.title))
    if (section !== undefined && (level ?? 1) <= 2) {
      builder.closeAll()
      builder.place = section
      this.#groups = label.group ? [{ kind: label.kind!, anyLevel: label.anyLevel, level, form: null }] : []
      builder.addNotPlaced(paragraph, 'names_a_section')
      return
    }
    if (label.kind) {
      this.#takeLabel(paragraph, label, level)
      return
    }
    this.#endGroups((group) => level !== null && group.level !== null && level <= group.level)
    const counted = this.#kindOfNumber(label.chapter)
    if (counted) {
      this.#begin(false, {
        ...toTitledElement(paragraph, label, level),
        number: label.chapter,
        kind: counted,
        ground: 'number',
      })
      return
    }
    // A heading like the first in a group ends the lists in between.
    const alike = this.#groups.findLastIndex(
      ({ form }) => level !== null && form !== null && 'heading' in form && form.heading === level,
    )
    if (alike >= 0) this.#groups.length = alike + 1
    const group = this.#groups.at(-1)
    if (group && this.#belongs(group, level)) {
      group.form = { heading: level }
      this.#begin(group.anyLevel, { ...toTitledElement(paragraph, label, level), kind: group.kind, ground: 'group' })
      return
    }
    builder.begin({ ...toTitledElement(paragraph, label, level), kind: 'text', ground: 'heading' })
  }

  /**
   * Checks whether a heading belongs to a group: a level below the group's heading, or like the group's first element.
   */
  #belongs(group: Group, level: number | null): boolean {
    if (group.form !== null) return 'heading' in group.form && group.form.heading === level
    return level === null || group.level === null || level > group.level
  }

  #takeLabel(paragraph: SourceParagraph, label: Label, level: number | null): void {
    const builder = this.#builder
    this.#endWaiting()
    if (label.group) {
      const kind = label.kind!
      if (level !== null) builder.restrictTo(level)
      this.#endGroups((group) =>
        level === null || group.level === null ? !isHigherKind(group.kind, kind) : level <= group.level,
      )
      this.#groups.push({ kind, anyLevel: label.anyLevel, level, form: null })
      builder.addNotPlaced(paragraph, 'names_a_kind')
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
      ...toTitledElement(paragraph, label, level),
      ...numbers,
      kind: label.kind!,
      ground: 'words',
    })
  }

  /** Closes groups that have ended, from the innermost on. */
  #endGroups(isOver: (group: Group) => boolean): void {
    while (this.#groups.length > 0 && isOver(this.#groups.at(-1)!)) this.#groups.pop()
  }

  #beginWaiting(title: SourceParagraph): void {
    const { label, level, paragraph } = this.#waiting!
    this.#waiting = undefined
    this.#begin(label.anyLevel, {
      ...toTitledElement(title, { ...label, title: toSingleLine(title.text) }, level),
      paragraphs: [paragraph.number, title.number],
      number: label.number,
      code: label.code,
      kind: label.kind!,
      ground: 'words',
    })
  }

  /** When no text follows the name of a kind, the name is the title. */
  #endWaiting(): void {
    if (!this.#waiting) return
    const { label, level, paragraph } = this.#waiting
    this.#waiting = undefined
    const itself = { ...label, title: toSingleLine(paragraph.text) }
    this.#begin(label.anyLevel, {
      ...toTitledElement(paragraph, itself, level),
      code: label.code,
      kind: label.kind!,
      ground: 'words',
    })
  }

  /** Takes a list item under a heading that gives the kind of the items. */
  #takeItem(paragraph: SourceParagraph): boolean {
    const group = this.#groups.at(-1)
    const typed = typedItem.exec(paragraph.text)?.[0]
    const depth = paragraph.listLevel ?? (typed ? 0 : undefined)
    if (!group || depth === undefined || (group.form !== null && !('list' in group.form))) return false
    if (group.form !== null && 'list' in group.form && depth > group.form.list) return false
    group.form ??= { list: depth }
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
    else if (builder.place === null) builder.addNotPlaced(paragraph, 'before_first_heading')
    else
      builder.add(
        paragraph,
        builder.begin({ kind: 'text', ground: 'heading', level: null, title: '', heading: null, paragraphs: [] }),
      )
  }
}

/** Checks whether a paragraph belongs to a table: a cell, or a footnote or text box between two cells. */
const isNearTable = (paragraph: SourceParagraph): boolean =>
  paragraph.cell !== null || paragraph.place === 'footnote' || paragraph.place === 'text_box'

/** Returns the key of a section name. Names may be in capitals, without accents and with a number in front. */
const sectionKey = (name: string): string =>
  sortName(name.replace(/\([^)]*\)/g, '')).replace(/^(?:[ivx]+|\d+(?: \d+)*) /, '')

/** Returns the reason why a paragraph by nature contains no plan content. */
function findOmissionReason({ role, place, heading }: SourceParagraph): NotPlacedReason | undefined {
  if (role) return role
  if (place === 'page_edge') return 'page_edge'
  return heading === 0 ? 'document_title' : undefined
}

const toTitledElement = (paragraph: SourceParagraph, label: Label, level: number | null) => ({
  level,
  title: label.title,
  code: label.code,
  chapter: label.chapter,
  heading: paragraph.number,
  paragraphs: [paragraph.number],
})
