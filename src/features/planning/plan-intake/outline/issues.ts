import canonicalize from 'canonicalize'
import type { SourceParagraph } from '#platform/intake/contract.ts'
import type { FieldName, ProposedElement, ProposedField, ProposedOutline } from '../entities.ts'
import { getLabelledText, toSingleLine } from '../propose/label.ts'

export const outlineIssueCodes = [
  'PARAGRAPHS_DIFFER',
  'TEXT_DIFFERS',
  'TREE_INVALID',
  'CHOICE_UNKNOWN',
  'TAKEN_CHANGED',
] as const
export type OutlineIssue = (typeof outlineIssueCodes)[number]

export interface StoredOutline {
  outline: ProposedOutline
  paragraphs: readonly SourceParagraph[]
  fields: readonly ProposedField[]
}

/** A value that a planner selected from the registry instead of a candidate of a field. */
export interface FreeChoice {
  name: FieldName
  value: string
}

/** Returns selections that are neither candidates nor already stored. The database checks whether they exist. */
export const freeChoices = (
  next: ProposedOutline,
  storedOutline: Pick<StoredOutline, 'outline' | 'fields'>,
): FreeChoice[] =>
  storedOutline.fields.flatMap(({ id, name, candidates }) => {
    const value = next.choices[id]
    const isNew = value !== undefined && value !== storedOutline.outline.choices[id]
    return isNew && !candidates.some((candidate) => candidate.value === value) ? { name, value } : []
  })

/**
 * Returns why an outline may not replace the stored outline. Reasons: it loses or invents paragraphs or text, names a
 * parent that does not come before the element, selects an unknown value, or changes elements that are already in the
 * plan.
 */
export function findOutlineIssue(
  next: ProposedOutline,
  storedOutline: StoredOutline,
  isKnown: (choice: FreeChoice) => boolean = () => false,
): OutlineIssue | undefined {
  const numbers = [
    ...next.elements.flatMap((element) => element.paragraphs),
    ...next.unplacedParagraphs.map((entry) => entry.number),
  ]
  const once = new Set(numbers)
  const isWhole =
    numbers.length === storedOutline.paragraphs.length &&
    storedOutline.paragraphs.every(({ number }) => once.has(number))
  if (!isWhole || once.size !== numbers.length) return 'PARAGRAPHS_DIFFER'
  const wordsAt = new Map(
    storedOutline.paragraphs.map((paragraph) => [paragraph.number, toSingleLine(getLabelledText(paragraph))]),
  )
  if (next.elements.some((element) => !matchesSource(element, wordsAt))) return 'TEXT_DIFFERS'
  const before = new Set<string>()
  for (const { id, parentId } of next.elements) {
    if (before.has(id) || (parentId !== null && !before.has(parentId))) return 'TREE_INVALID'
    before.add(id)
  }
  const named = new Set(storedOutline.fields.map(({ id }) => id))
  if (Object.keys(next.choices).some((id) => !named.has(id))) return 'CHOICE_UNKNOWN'
  if (!freeChoices(next, storedOutline).every(isKnown)) return 'CHOICE_UNKNOWN'
  const serialiseAccepted = (elements: readonly ProposedElement[]) =>
    canonicalize(
      elements.filter(({ elementId }) => elementId !== null).toSorted((left, other) => (left.id < other.id ? -1 : 1)),
    )
  return serialiseAccepted(next.elements) === serialiseAccepted(storedOutline.outline.elements)
    ? undefined
    : 'TAKEN_CHANGED'
}

const matchesSource = (
  { title, code, heading, paragraphs }: ProposedElement,
  words: ReadonlyMap<number, string>,
): boolean => {
  const isInSource = (text: string | null) =>
    text === null || paragraphs.some((number) => words.get(number)?.includes(toSingleLine(text)))
  return isInSource(title) && isInSource(code) && (heading === null || paragraphs.includes(heading))
}
