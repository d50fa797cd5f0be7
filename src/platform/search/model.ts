import type { Segment } from './contract.ts'

const foldText = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Returns the words of a query, normalised, without excluded words. */
const listSearchTerms = (question: string): string[] =>
  [...question.matchAll(/(?<![\p{L}\p{N}])(-?)([\p{L}\p{N}]+)/gu)].flatMap(([, minus, word]) =>
    minus || word!.length < 2 ? [] : [foldText(word!)],
  )

/** Returns a word without the ending, so that other forms of the word are marked too. */
const stem = (word: string): string => (word.length < 5 ? word : word.slice(0, Math.max(4, word.length - 3)))

/** Splits a text into parts and marks the matches. Data only, never interpreted as markup. */
export function highlightHits(text: string, question: string): Segment[] {
  const stems = listSearchTerms(question).map(stem)
  const segments: Segment[] = []
  const add = (part: string, isHit: boolean) => {
    const last = segments.at(-1)
    if (part === '') return
    if (last && last.isHit === isHit) last.text += part
    else segments.push({ text: part, isHit })
  }
  let at = 0
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    add(text.slice(at, match.index), false)
    const word = foldText(match[0])
    add(
      match[0],
      stems.some((value) => word.startsWith(value)),
    )
    at = match.index + match[0].length
  }
  add(text.slice(at), false)
  return segments
}

/** Number of characters of a passage before and after the first match. */
const [before, after] = [60, 180]

/** Returns the passage around the first match, cut at word boundaries. Returns null without a match. */
export function findPassage(text: string, question: string): Segment[] | null {
  const all = highlightHits(text.replace(/\s+/g, ' ').trim(), question)
  const first = all.findIndex((segment) => segment.isHit)
  if (first < 0) return null
  const whole = all.map((segment) => segment.text).join('')
  const start = all.slice(0, first).reduce((sum, segment) => sum + segment.text.length, 0)
  const from = start <= before ? 0 : whole.indexOf(' ', start - before) + 1
  const to = whole.length <= start + after ? whole.length : whole.lastIndexOf(' ', start + after)
  const cut = `${from > 0 ? '… ' : ''}${whole.slice(from, Math.max(to, start + 1))}${to < whole.length ? ' …' : ''}`
  return highlightHits(cut, question)
}
