import { type Language, languages } from '#shared/language.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { type LocalizedProse, type Prose, plainText } from '#shared/prose.ts'
import { readNotation, writeNotation } from './notation.ts'

/** A text as a cell has it: line ends as one sign, nothing around it. */
export const cellText = (text: string): string => text.replace(/\r\n?/g, '\n').trim()

/** Longest prose that a cell shows whole; of a longer one its beginning is shown, to read only. */
const longestShown = 30_000
/** Longest line of several: LibreOffice 25.2 breaks a longer one in two when it saves (after 16,367 characters). */
const longestLine = 16_000

const fits = (words: string): boolean =>
  words.length <= longestShown &&
  (words.length <= longestLine || words.split('\n').every((line) => line.length <= longestLine))

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

/** Prose as its cell shows it: in the notation of a cell, or its plain words where that cannot say all of it. */
export const proseToCell = (prose: Prose | undefined): string => {
  const words = prose ? (sayable(prose) ?? cellText(plainText(prose))) : ''
  return fits(words) ? words : `${words.slice(0, longestLine)}…`
}

/** Undefined: a cell cannot take its place. */
function sayable(prose: Prose): string | undefined {
  const words = writeNotation(prose)
  return words !== undefined && fits(words) ? words : undefined
}

/** Writes the prose of a cell; blocks that stay keep their id. Undefined: what stands there says more than a cell can. */
export function withProse(
  value: LocalizedProse | undefined,
  language: Language,
  words: string,
): { prose: LocalizedProse | undefined } | undefined {
  const before = value?.text[language]
  if (before && sayable(before) === undefined) return undefined
  return { prose: withWords(value, language, words === '' ? undefined : readNotation(words, before)) }
}
