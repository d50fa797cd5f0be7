import type { ElementKind } from '#shared/element-kind.ts'
import type { ProposalDecision, ProposedElement, ProposedField, ProposedOutline } from '../entities.ts'

/** Kinds allowed under each kind; `root`: under a section. */
export type Nesting = Readonly<Record<string, readonly ElementKind[]>>

const maxParagraphs = 400
const maxTitleLength = 250

type Elements = readonly ProposedElement[]

const findIndex = (elements: Elements, id: string): number => elements.findIndex((element) => element.id === id)

/** Returns the ids of an element and all elements under it. */
export function collectSubtree(elements: Elements, id: string): ReadonlySet<string> {
  const ids = new Set([id])
  for (const { id: own, parentId } of elements) if (parentId !== null && ids.has(parentId)) ids.add(own)
  return ids
}

/** Returns the depth of each element, from 1. */
export function computeLevels(elements: Elements): ReadonlyMap<string, number> {
  const levels = new Map<string, number>()
  for (const { id, parentId } of elements) levels.set(id, parentId === null ? 1 : (levels.get(parentId) ?? 0) + 1)
  return levels
}

/** Counts the placed paragraphs and the decided elements. */
export function computeProgress({ elements, unplacedParagraphs }: ProposedOutline) {
  const placedParagraphs = elements.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0)
  return {
    placedParagraphs,
    paragraphs: placedParagraphs + unplacedParagraphs.length,
    decided: elements.filter(({ decision }) => decision !== 'open').length,
    elements: elements.length,
    /** Accepted elements that are not in the plan yet. */
    ready: elements.filter((element) => element.decision === 'accepted' && element.elementId === null).length,
  }
}

const change = (outline: ProposedOutline, elements: Elements): ProposedOutline => ({
  ...outline,
  elements: [...elements],
})

/** Elements that are already in the plan cannot be changed here. */
const isFree = ({ elementId }: ProposedElement): boolean => elementId === null

function changeElement(outline: ProposedOutline, id: string, patch: Partial<ProposedElement>): ProposedOutline {
  return change(
    outline,
    outline.elements.map((element) => (element.id === id && isFree(element) ? { ...element, ...patch } : element)),
  )
}

export function decide(
  outline: ProposedOutline,
  ids: ReadonlySet<string>,
  decision: ProposalDecision,
): ProposedOutline {
  return change(
    outline,
    outline.elements.map((element) => (ids.has(element.id) && isFree(element) ? { ...element, decision } : element)),
  )
}

/** Returns the kinds allowed for an element in the current place with the elements under it. */
export function listAllowedKinds({ elements }: ProposedOutline, id: string, nesting: Nesting): ElementKind[] {
  const own = elements.find((element) => element.id === id)
  const parent = elements.find((element) => element.id === own?.parentId)
  const children = elements.filter((element) => element.parentId === id)
  return (nesting[parent?.kind ?? 'root'] ?? []).filter((kind) =>
    children.every((entry) => nesting[kind]?.includes(entry.kind)),
  )
}

export const setKind = (outline: ProposedOutline, id: string, kind: ElementKind): ProposedOutline =>
  changeElement(outline, id, { kind, ground: 'planner' })

export const setPlace = (outline: ProposedOutline, id: string, place: string): ProposedOutline =>
  changeElement(outline, id, { place })

/** Sets the meaning of a field; null keeps it as text. */
export function choose(outline: ProposedOutline, fieldId: string, value: string | null): ProposedOutline {
  const { [fieldId]: _, ...others } = outline.choices
  return { ...outline, choices: value === null ? others : { ...others, [fieldId]: value } }
}

/**
 * Appends the paragraphs of an element to the previous element and moves the elements under it there; undefined when
 * this is not allowed.
 */
export function mergeWithPrevious(outline: ProposedOutline, id: string, nesting: Nesting): ProposedOutline | undefined {
  const { elements } = outline
  const at = findIndex(elements, id)
  const [previous, own] = [elements[at - 1], elements[at]]
  if (!previous || !own || !isFree(previous) || !isFree(own)) return undefined
  const descendants = elements.filter((element) => element.parentId === id)
  if (!descendants.every((entry) => nesting[previous.kind]?.includes(entry.kind))) return undefined
  const paragraphs = [...previous.paragraphs, ...own.paragraphs]
  if (paragraphs.length > maxParagraphs) return undefined
  const merged = { ...previous, paragraphs }
  const rest = elements.filter((element) => element.id !== id && element.id !== previous.id)
  const children = rest.map((entry) => (entry.parentId === id ? { ...entry, parentId: previous.id } : entry))
  return change(outline, [...children.slice(0, at - 1), merged, ...children.slice(at - 1)])
}

/**
 * Splits an element at a paragraph into two siblings of the same kind. The elements under it move to the new element.
 */
export function splitElement(
  outline: ProposedOutline,
  id: string,
  paragraph: number,
  text: string,
): ProposedOutline | undefined {
  const { elements } = outline
  const at = findIndex(elements, id)
  const own = elements[at]
  const from = own?.paragraphs.indexOf(paragraph) ?? -1
  if (!own || from < 1 || !isFree(own)) return undefined
  const line = text.replace(/\s+/g, ' ').trim()
  const title = line.slice(0, maxTitleLength).trim()
  const newElement: ProposedElement = {
    ...own,
    id: freeId(elements),
    code: null,
    title,
    paragraphs: own.paragraphs.slice(from),
    heading: title === line ? paragraph : null,
    ground: 'planner',
    decision: 'open',
  }
  const remainingParagraphs = own.paragraphs.slice(0, from)
  const left: ProposedElement = {
    ...own,
    paragraphs: remainingParagraphs,
    heading: own.heading !== null && remainingParagraphs.includes(own.heading) ? own.heading : null,
  }
  const rest = elements
    .slice(at + 1)
    .map((element) => (element.parentId === id ? { ...element, parentId: newElement.id } : element))
  return change(outline, [...elements.slice(0, at), left, newElement, ...rest])
}

/** Moves an element under the sibling before it. */
export function indent(outline: ProposedOutline, id: string, nesting: Nesting): ProposedOutline | undefined {
  const { elements } = outline
  const at = findIndex(elements, id)
  const own = elements[at]
  const above = elements.slice(0, Math.max(0, at)).findLast((element) => element.parentId === own?.parentId)
  if (!own || !above || !isFree(own) || !nesting[above.kind]?.includes(own.kind)) return undefined
  return changeElement(outline, id, { parentId: above.id, place: null })
}

/** Moves an element after the parent. Later siblings stay in their place. */
export function outdent(outline: ProposedOutline, id: string, nesting: Nesting): ProposedOutline | undefined {
  const { elements } = outline
  const own = elements.find((element) => element.id === id)
  const parent = elements.find((element) => element.id === own?.parentId)
  if (!own || !parent || !isFree(own)) return undefined
  const above = elements.find((element) => element.id === parent.parentId)
  if (!nesting[above?.kind ?? 'root']?.includes(own.kind)) return undefined
  const moving = collectSubtree(elements, id)
  const family = collectSubtree(elements, parent.id)
  const moved = elements
    .filter((element) => moving.has(element.id))
    .map((element) => (element.id === id ? { ...element, parentId: parent.parentId, place: parent.place } : element))
  const others = elements.filter((element) => !moving.has(element.id))
  const last = others.findLastIndex((entry) => family.has(entry.id))
  return change(outline, [...others.slice(0, last + 1), ...moved, ...others.slice(last + 1)])
}

/** Adds an unplaced paragraph to the section as a separate text, in document order. */
export function addFromParagraph(outline: ProposedOutline, number: number, place: string | null): ProposedOutline {
  const { elements, unplacedParagraphs } = outline
  const text: ProposedElement = {
    id: freeId(elements),
    parentId: null,
    kind: 'text',
    place,
    code: null,
    title: null,
    paragraphs: [number],
    heading: null,
    ground: 'planner',
    decision: 'open',
    elementId: null,
  }
  const after = elements.findIndex((element) => element.parentId === null && element.paragraphs[0]! > number)
  const at = after < 0 ? elements.length : after
  return {
    ...outline,
    elements: [...elements.slice(0, at), text, ...elements.slice(at)],
    unplacedParagraphs: unplacedParagraphs.filter((entry) => entry.number !== number),
  }
}

const freeId = (elements: Elements): string =>
  `e${Math.max(0, ...elements.map(({ id }) => Number(id.slice(1)) || 0)) + 1}`

/** Returns the fields in the paragraphs of an element. */
export const filterFields = (fields: readonly ProposedField[], { paragraphs }: ProposedElement): ProposedField[] =>
  fields.filter(({ paragraph }) => paragraphs.includes(paragraph))
