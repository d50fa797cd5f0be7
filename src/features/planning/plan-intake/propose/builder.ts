import type { SourceParagraph } from '#platform/intake/contract.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import type { NotPlaced, NotPlacedReason, ProposedElement, ProposedField, ProposedOutline } from '../entities.ts'
import { parseField, parseLabel, toSingleLine } from './label.ts'

/** The constraints of a kind of plan for a proposal. */
export interface Frame {
  /** Kinds allowed under each kind; `root`: under a section. */
  nesting: Readonly<Record<string, readonly ElementKind[]>>
  /** Sections of the plan with their names in every language. */
  sections: readonly { code: string; names: readonly string[] }[]
}

/** Rank of each kind from the top of a plan down. An element closes open elements of the same or a lower rank. */
const ranks: Readonly<Partial<Record<ElementKind, number>>> = {
  security_interest: 0,
  phenomenon: 0,
  transversal_theme: 0,
  priority: 1,
  point_of_attention: 1,
  regular_work: 1,
  programme: 2,
  strategic_objective: 3,
  operational_objective: 4,
  project: 5,
  ad_hoc_initiative: 5,
  study: 5,
  action: 6,
  milestone: 7,
  requested_decision: 7,
}
const getRank = (kind: ElementKind): number => ranks[kind] ?? 1
/** Checks whether a kind contains the other where plans have both. */
export const isHigherKind = (kind: ElementKind, other: ElementKind): boolean => getRank(kind) < getRank(other)

/** When an element has more paragraphs, the rest goes to a text under it. */
const maxParagraphs = 400
const maxTitleLength = 250

export interface OpenedElement {
  kind: ElementKind
  ground: ProposedElement['ground']
  /** Level of the heading, from 1; null: a line, a list or a table. */
  level: number | null
  title: string
  code?: string | null
  /** `1.2` next to the name of a kind: the element with number 1 is the parent. */
  number?: string | null
  /** The number at the start of a line. */
  chapter?: string | null
  /** The paragraph that contains the title; null: there is none. */
  heading: number | null
  /** The paragraphs of the element in order, including the title. */
  paragraphs: readonly number[]
  /** A known parent: for a row of a table, the element in the first columns. */
  parent?: ProposedElement | undefined
}

interface Open {
  element: ProposedElement
  level: number | null
}

/** Adds paragraphs in order to elements, each under the open elements. */
export class OutlineBuilder {
  readonly elements: ProposedElement[] = []
  readonly unplacedParagraphs: NotPlaced[] = []
  readonly fields: ProposedField[] = []
  /** The section that was named last. */
  place: string | null = null
  readonly #frame: Frame
  #open: Open[] = []
  readonly #continued = new Map<string, ProposedElement>()
  readonly #numbered = { elements: new Map<string, ProposedElement>(), chapters: new Map<string, ProposedElement>() }

  constructor(frame: Frame) {
    this.#frame = frame
  }

  /** The element that receives the next paragraph. */
  get current(): ProposedElement | undefined {
    return this.#open.at(-1)?.element
  }

  addNotPlaced(paragraph: SourceParagraph, reason: NotPlacedReason): void {
    this.unplacedParagraphs.push({ number: paragraph.number, reason })
  }

  /** Checks whether a matching element is open that a heading of that level does not close. */
  hasOpen(is: (element: ProposedElement) => boolean, level: number | null): boolean {
    return this.#open.some(
      (entry) => is(entry.element) && (entry.level === null || level === null || entry.level < level),
    )
  }

  /** Checks whether the text gave that number to an element. */
  hasNumbered(number: string): boolean {
    return this.#numbered.elements.has(number)
  }

  /** Closes the elements at that heading level or deeper. */
  restrictTo(level: number): void {
    while (this.#open.some((entry) => entry.level !== null && entry.level >= level)) this.#open.pop()
  }
  closeAll(): void {
    this.#open = []
  }

  begin(openedElement: OpenedElement): ProposedElement {
    if (openedElement.parent) this.#openTo(openedElement.parent)
    const parent = openedElement.parent ?? this.#parentOf(openedElement)
    const title = shortTitle(openedElement.title)
    const element: ProposedElement = {
      id: `e${this.elements.length + 1}`,
      parentId: parent?.id ?? null,
      kind: openedElement.kind,
      place: parent ? null : (this.place ?? this.#placeOf(openedElement.kind)),
      code: openedElement.code?.slice(0, 80) ?? null,
      title: title === '' ? null : title,
      paragraphs: [...openedElement.paragraphs],
      heading: title === toSingleLine(openedElement.title) ? openedElement.heading : null,
      ground: openedElement.ground,
      decision: 'open',
      elementId: null,
    }
    this.#insert(element, parent)
    this.#open.push({ element, level: openedElement.level })
    if (openedElement.number) this.#numbered.elements.set(openedElement.number, element)
    if (openedElement.chapter) this.#numbered.chapters.set(openedElement.chapter, element)
    return element
  }

  /** Adds a paragraph to an element and extracts the fields. */
  add(paragraph: SourceParagraph, to: ProposedElement): void {
    let element = to
    while (element.paragraphs.length >= maxParagraphs) element = this.#goesOnIn(element)
    element.paragraphs.push(paragraph.number)
    const field = parseField(paragraph.text)
    if (field) this.toText(paragraph, field)
  }

  toText(paragraph: SourceParagraph, field: Pick<ProposedField, 'name' | 'text'>): void {
    for (const splitName of field.name === 'partners' ? splitNames(field.text) : [field.text])
      this.fields.push({
        id: `f${this.fields.length + 1}`,
        paragraph: paragraph.number,
        name: field.name,
        text: splitName,
        candidates: [],
      })
  }

  /** Returns the outline without texts that only have a heading. */
  finish(): ProposedOutline {
    const silent = this.elements.filter(
      ({ kind, heading, paragraphs }) => kind === 'text' && heading !== null && paragraphs.length === 1,
    )
    for (const { heading } of silent) this.unplacedParagraphs.push({ number: heading!, reason: 'heading_without_text' })
    return {
      elements: this.elements.filter((element) => !silent.includes(element)),
      unplacedParagraphs: this.unplacedParagraphs.toSorted((left, other) => left.number - other.number),
      choices: {},
    }
  }

  /** Checks whether the plan kind allows an element kind under another kind. */
  mayContain(above: ElementKind, kind: ElementKind): boolean {
    return this.#frame.nesting[above]?.includes(kind) ?? false
  }

  #parentOf({ kind, level, number, chapter }: OpenedElement): ProposedElement | undefined {
    const named =
      this.#byNumber(kind, number, this.#numbered.elements) ?? this.#byNumber(kind, chapter, this.#numbered.chapters)
    if (named) {
      this.#openTo(named)
      return named
    }
    while (this.#open.length > 0) {
      const top = this.#open.at(-1)!
      if (!this.#closes(top, kind, level) && this.mayContain(top.element.kind, kind)) return top.element
      this.#open.pop()
    }
    return undefined
  }

  /** Closes the open elements below an element, so that the next element does not become their child. */
  #openTo(element: ProposedElement): void {
    const at = this.#open.findIndex((entry) => entry.element === element)
    if (at >= 0) this.#open.length = at + 1
    else this.#open = [{ element, level: null }]
  }

  #goesOnIn(full: ProposedElement): ProposedElement {
    const known = this.#continued.get(full.id)
    if (known) return known
    const parent = full.kind === 'text' ? this.elements.find(({ id }) => id === full.parentId) : full
    const textElement = {
      kind: 'text',
      ground: full.ground,
      level: null,
      title: '',
      heading: null,
      paragraphs: [],
    } as const
    const text = this.begin({ ...textElement, parent })
    this.#continued.set(full.id, text)
    return text
  }

  /** Checks whether a new element closes an open element instead of becoming a child. */
  #closes({ element, level: open }: Open, kind: ElementKind, level: number | null): boolean {
    if (element.kind === 'text') return true
    const isHigher = kind !== 'text' && getRank(kind) <= getRank(element.kind)
    if (open === null || level === null) return isHigher
    // In plans with a single level of headings, the text alone gives the hierarchy.
    return level < open || (level === open && (kind === 'text' || isHigher))
  }

  #byNumber(
    kind: ElementKind,
    number: string | null | undefined,
    numbered: ReadonlyMap<string, ProposedElement>,
  ): ProposedElement | undefined {
    const above = number?.includes('.') ? numbered.get(number.slice(0, number.lastIndexOf('.'))) : undefined
    return above && kind !== 'text' && above.kind !== kind && this.mayContain(above.kind, kind) ? above : undefined
  }

  /** Inserts an element. Parents come before children, also when a table names a much earlier parent. */
  #insert(element: ProposedElement, parent: ProposedElement | undefined): void {
    if (!parent) {
      this.elements.push(element)
      return
    }
    const family = new Set([parent.id])
    let after = this.elements.indexOf(parent)
    for (let index = after + 1; index < this.elements.length; index += 1) {
      const entry = this.elements[index]!
      if (entry.parentId === null || !family.has(entry.parentId)) break
      family.add(entry.id)
      after = index
    }
    this.elements.splice(after + 1, 0, element)
  }

  /**
   * Returns the section named after the kind. Otherwise, for elements other than texts, a section named after any kind;
   * otherwise the first section.
   */
  #placeOf(kind: ElementKind): string | null {
    const { sections } = this.#frame
    const called = (fits: (value: ElementKind) => boolean) =>
      sections.find(({ names }) => names.some((name) => listSectionKinds(name).some(fits)))
    const section =
      called((value) => value === kind) ?? (kind === 'text' ? undefined : called(() => true)) ?? sections[0]
    return section?.code ?? null
  }
}

/** Returns the kinds that a section is named after: `Operationele doelstellingen en acties`. */
const listSectionKinds = (name: string): ElementKind[] =>
  name.split(/[(,:]|\s(?:en|et|und|and)\s/u).flatMap((part) => {
    const { group, kind } = parseLabel(part.trim())
    return group && kind ? [kind] : []
  })

/** Returns a title as a single line. A long title is cut to the first sentence or to whole words. */
function shortTitle(text: string): string {
  const line = toSingleLine(text)
  if (line.length <= maxTitleLength) return line
  const sentence = /^.{20,249}?[.!?](?=\s)/u.exec(line)?.[0]
  return sentence ?? line.slice(0, line.lastIndexOf(' ', maxTitleLength) + 1 || maxTitleLength).trim()
}

const splitNames = (text: string): string[] =>
  text
    .split(/[,;/\n]|\s(?:en|et|und|and)\s|\s&\s/iu)
    .map((part) => part.replace(/\.$/, '').trim())
    .filter((value) => value !== '')
