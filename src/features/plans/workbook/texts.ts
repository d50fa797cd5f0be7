import type { z } from 'zod'
import { type Language, languages } from '#shared/language.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { type LocalizedProse, type Prose, plainText } from '#shared/prose.ts'

/** A text as a cell has it: line ends as one sign, nothing around it. */
export const cellText = (text: string): string => text.replace(/\r\n?/g, '\n').trim()

/** Longest prose that a cell shows whole; of a longer one its beginning is shown, to read only. */
const longestShown = 30_000

interface Localized<Words> {
  source: Language
  text: Partial<Record<Language, Words>>
  outdated: Language[]
}

/** Writes or takes away the words of one language; undefined where none are left. The first words are the source. */
function withWords<Words>(
  value: Localized<Words> | undefined,
  language: Language,
  words: Words | undefined,
): Localized<Words> | undefined {
  const text = { ...value?.text }
  if (words === undefined) delete text[language]
  else text[language] = words
  const left = languages.filter((one) => text[one] !== undefined)
  if (left.length === 0) return undefined
  const source =
    value && text[value.source] !== undefined ? value.source : left.includes(language) ? language : left[0]!
  const outdated = (value?.outdated ?? []).filter((one) => text[one] !== undefined && one !== source)
  return { source, text, outdated }
}

export const withText = (
  value: LocalizedText | undefined,
  language: Language,
  words: string,
): LocalizedText | undefined => withWords(value, language, words === '' ? undefined : words)

export const proseToCell = (prose: Prose | undefined): string => {
  const words = prose ? cellText(plainText(prose)) : ''
  return words.length > longestShown ? `${words.slice(0, longestShown)}…` : words
}

/** Whether the words of a cell can take the place of this prose: it has no lists, links or emphasis, and fits. */
const isPlain = (prose: Prose | undefined): boolean =>
  !prose ||
  (plainText(prose).length <= longestShown &&
    prose.content.every(
      (block) =>
        block.type === 'paragraph' &&
        (block.content ?? []).every((inline) => inline.type === 'text' && (inline.marks ?? []).length === 0),
    ))

/** Writes prose of a cell, a paragraph a line; paragraphs that stay keep their id. Undefined: a cell cannot hold it. */
export function withProse(
  value: LocalizedProse | undefined,
  language: Language,
  words: string,
): { prose: LocalizedProse | undefined } | undefined {
  const before = value?.text[language]
  if (!isPlain(before)) return undefined
  return { prose: withWords(value, language, words === '' ? undefined : proseOfLines(words, before)) }
}

type Paragraph = Extract<z.infer<typeof Prose>['content'][number], { type: 'paragraph' }>

function proseOfLines(words: string, before: Prose | undefined): Prose {
  const left = (before?.content ?? []).map((block) => ({
    id: block.attrs.id,
    text: plainText({ type: 'doc', content: [block] }),
  }))
  const taken = new Set(left.map((one) => one.id))
  let next = 0
  const freshId = (): string => {
    do next += 1
    while (taken.has(`b${next}`))
    return `b${next}`
  }
  const content = words.split('\n').map((text): Paragraph => {
    const at = left.findIndex((one) => one.text.trim() === text.trim())
    const id = at === -1 ? freshId() : left[at]!.id
    left.splice(0, at + 1)
    return { type: 'paragraph', attrs: { id }, ...(text === '' ? {} : { content: [{ type: 'text', text }] }) }
  })
  return { type: 'doc', content }
}
