import { type Language, languages } from '#shared/language.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { type LocalizedProse, type Prose, plainText } from '#shared/prose.ts'
import { parseNotation, writeNotation } from './notation.ts'

/** Normalises cell text: uniform line ends, trimmed. */
export const cellText = (text: string): string => text.replace(/\r\n?/g, '\n').trim()

/** Maximum length of prose that a cell shows in full. Longer prose is truncated and read-only. */
const maxCellLength = 30_000
/**
 * Maximum line length in multi-line text. LibreOffice 25.2 splits longer lines when it saves (after 16,367 characters).
 */
const maxLineLength = 16_000

const fits = (text: string): boolean =>
  text.length <= maxCellLength &&
  (text.length <= maxLineLength || text.split('\n').every((line) => line.length <= maxLineLength))

interface Localized<Words> {
  source: Language
  text: Partial<Record<Language, Words>>
  outdated: Language[]
}

/**
 * Sets or removes the text of a language. Undefined if no text is left. If the source has no text, the given language
 * or else the first language with a text becomes the source.
 */
function setText<Words>(
  value: Localized<Words> | undefined,
  language: Language,
  words: Words | undefined,
): Localized<Words> | undefined {
  const text = { ...value?.text }
  if (words === undefined) delete text[language]
  else text[language] = words
  const left = languages.filter((entry) => text[entry] !== undefined)
  if (left.length === 0) return undefined
  const source =
    value && text[value.source] !== undefined ? value.source : left.includes(language) ? language : left[0]!
  const outdated = (value?.outdated ?? []).filter((entry) => text[entry] !== undefined && entry !== source)
  return { source, text, outdated }
}

export const replaceText = (
  value: LocalizedText | undefined,
  language: Language,
  text: string,
): LocalizedText | undefined => setText(value, language, text === '' ? undefined : text)

/** Returns prose as cell text: in the cell notation, or as plain words if the notation cannot express all of it. */
export const proseToCell = (prose: Prose | undefined): string => {
  const text = prose ? (toReversibleNotation(prose) ?? cellText(plainText(prose))) : ''
  return fits(text) ? text : `${text.slice(0, maxLineLength)}…`
}

/** Returns the cell text, or undefined if a cell cannot replace the prose. */
function toReversibleNotation(prose: Prose): string | undefined {
  const text = writeNotation(prose)
  return text !== undefined && fits(text) ? text : undefined
}

/**
 * Writes prose from a cell. Unchanged blocks keep their id. Undefined: the existing prose has content that a cell
 * cannot express.
 */
export function replaceProse(
  value: LocalizedProse | undefined,
  language: Language,
  text: string,
): { prose: LocalizedProse | undefined } | undefined {
  const before = value?.text[language]
  if (before && toReversibleNotation(before) === undefined) return undefined
  return { prose: setText(value, language, text === '' ? undefined : parseNotation(text, before)) }
}
