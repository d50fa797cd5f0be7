import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type LocalizedText, writeText } from '#shared/localized-text.ts'
import { type Marking, markings } from '#shared/marking.ts'
import type { LocalizedProse, Prose } from '#shared/prose.ts'
import type { CommentAnswerKind, CommentPlace, CommentPlaceStatus } from './entities.ts'

/** The text of an element that can receive comments. */
export interface ElementText {
  title: LocalizedText | null
  gain: LocalizedText | null
  rationale: LocalizedText | null
  body: LocalizedProse | null
}

type List = Exclude<Prose['content'][number], { type: 'paragraph' }>
export type Paragraph = Exclude<Prose['content'][number], List>
type Inline = NonNullable<Paragraph['content']>[number]

/** Returns the paragraphs of the prose in order, including paragraphs in lists. */
export const listParagraphs = (prose: Prose | undefined): Paragraph[] =>
  (prose?.content ?? []).flatMap((block) =>
    block.type === 'paragraph' ? [block] : block.content.flatMap((item) => item.content),
  )

const toPlainText = (inline: Inline): string => (inline.type === 'text' ? inline.text : ' ')

export const getParagraphText = (paragraph: Paragraph): string => (paragraph.content ?? []).map(toPlainText).join('')

/** Returns the current text at a place. Returns undefined when the place has no text or no longer exists. */
export function findTextAt(
  element: ElementText,
  { field, blockId, language }: Pick<CommentPlace, 'field' | 'blockId' | 'language'>,
): string | undefined {
  if (field === null) return element.title?.text[language]
  if (field !== 'body') return element[field]?.text[language]
  const paragraph = listParagraphs(element.body?.text[language]).find((entry) => entry.attrs.id === blockId)
  return paragraph && getParagraphText(paragraph)
}

/**
 * Checks whether the text that a comment quotes is still at the same place. A comment without a quote remains valid as
 * long as the element exists.
 */
export function computePlaceStatus(place: CommentPlace, element: ElementText | undefined): CommentPlaceStatus {
  if (place.elementId === null) return 'stands'
  if (!element) return 'gone'
  if (place.quote === null) return 'stands'
  const textAt = findTextAt(element, place)
  if (textAt === undefined) return place.field === null ? 'changed' : 'gone'
  return textAt.includes(place.quote) ? 'stands' : 'changed'
}

/**
 * Returns the fields to write when the proposed text replaces the quoted text. Returns undefined when the quoted text
 * is not present. In prose, the text before and after keeps the existing marks.
 */
export function applyProposal(
  element: ElementText,
  place: CommentPlace,
  proposal: string,
): Partial<ElementText> | undefined {
  const textAt = findTextAt(element, place)
  const { field, language, quote } = place
  if (field === null || quote === null || textAt === undefined || !textAt.includes(quote)) return undefined
  const written = textAt.replace(quote, () => proposal)
  if (field !== 'body') return { [field]: writeText(element[field]!, language, written) }
  const body = element.body!
  return {
    body: {
      ...body,
      text: { ...body.text, [language]: replaceInProse(body.text[language]!, place.blockId!, written) },
    },
  }
}

function replaceInProse(prose: Prose, blockId: string, text: string): Prose {
  const write = (paragraph: Paragraph): Paragraph =>
    paragraph.attrs.id === blockId ? { ...paragraph, content: rewritten(paragraph.content ?? [], text) } : paragraph
  return {
    ...prose,
    content: prose.content.map((block) =>
      block.type === 'paragraph'
        ? write(block)
        : { ...block, content: block.content.map((item) => ({ ...item, content: item.content.map(write) })) },
    ),
  }
}

/** Keeps the common beginning and end, including marks and line breaks. The text between them becomes plain text. */
function rewritten(content: readonly Inline[], text: string): Inline[] {
  const old = content.map(toPlainText).join('')
  let head = 0
  while (head < old.length && head < text.length && old[head] === text[head]) head += 1
  let tail = 0
  while (tail < old.length - head && tail < text.length - head && old.at(-1 - tail) === text.at(-1 - tail)) tail += 1
  const between = text.slice(head, text.length - tail)
  return joined([
    ...cut(content, 0, head),
    ...(between === '' ? [] : [{ type: 'text' as const, text: between }]),
    ...cut(content, old.length - tail, old.length),
  ])
}

/** Joins neighbouring texts with the same marks, as an editor writes them. */
function joined(content: readonly Inline[]): Inline[] {
  const result: Inline[] = []
  for (const inline of content) {
    const last = result.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && sameMarks(inline, last))
      result[result.length - 1] = { ...last, text: last.text + inline.text }
    else result.push(inline)
  }
  return result
}

type Text = Extract<Inline, { type: 'text' }>
const sameMarks = (entry: Text, other: Text): boolean =>
  JSON.stringify(entry.marks ?? []) === JSON.stringify(other.marks ?? [])

function cut(content: readonly Inline[], from: number, to: number): Inline[] {
  let at = 0
  return content.flatMap((inline): Inline[] => {
    const begin = at
    at += toPlainText(inline).length
    const [first, last] = [Math.max(from, begin), Math.min(to, at)]
    if (first >= last) return []
    return inline.type === 'text' ? [{ ...inline, text: inline.text.slice(first - begin, last - begin) }] : [inline]
  })
}

/** Checks whether an answer of that kind may be given with these reasons. */
export const hasRequiredReasons = (kind: CommentAnswerKind, reasons: LocalizedText | null): boolean =>
  kind === 'followed' || Object.values(reasons?.text ?? {}).some((text) => text.trim() !== '')

/**
 * Checks whether an organisation, or a person outside every organisation (null), may be invited to comment on a plan
 * with this marking. A round opens an unsent draft only to invitees whom the marking admits.
 */
export function mayBeInvited(
  plan: { marking: Marking; issuingBodyIds: readonly Id[]; partnerIds: readonly Id[] },
  organisationId: Id | null,
): boolean {
  if (markings.indexOf(plan.marking) <= markings.indexOf('TLP:GREEN')) return true
  if (organisationId === null || plan.marking === 'TLP:RED') return false
  if (plan.issuingBodyIds.includes(organisationId)) return true
  return plan.marking === 'TLP:AMBER' && plan.partnerIds.includes(organisationId)
}

/** Returns the languages in which the text of an element can receive comments, the requested language first. */
export const listLanguages = (element: ElementText, requestedLanguage: Language): Language[] => {
  const known = Object.keys({ ...element.title?.text, ...element.body?.text }) as Language[]
  return known.toSorted((left, other) => Number(other === requestedLanguage) - Number(left === requestedLanguage))
}
