import { z } from 'zod'
import { Language, languages } from './language.ts'

/**
 * A text that a person writes in several languages, as one value: the language it was written in first (`source`),
 * its words per language, and the languages whose words are older than the source (`outdated`).
 */
export const LocalizedText = z
  .strictObject({
    source: Language,
    text: z.partialRecord(Language, z.string().max(20_000)),
    outdated: z.array(Language).default([]),
  })
  .refine((value) => value.text[value.source] !== undefined, { message: 'SOURCE_TEXT_MISSING', path: ['text'] })
export type LocalizedText = z.infer<typeof LocalizedText>

/** Names that are facts of a country (areas, organisations, phenomena): words per language, no source, never out of date. */
export const Names = z.partialRecord(Language, z.string().min(1).max(300))
export type Names = z.infer<typeof Names>

export const localized = (source: Language, text: string): LocalizedText => ({
  source,
  text: { [source]: text },
  outdated: [],
})

/** The words in the asked language, else in the source language. `language` says which one the reader got. */
export function readText(
  value: LocalizedText,
  asked: Language,
): { text: string; language: Language; outdated: boolean } {
  const language = value.text[asked] === undefined ? value.source : asked
  return { text: value.text[language] ?? '', language, outdated: value.outdated.includes(language) }
}

/** The name in the asked language, else in the first language that has one, in the fixed order of `languages`. */
export function readName(names: Names, asked: Language): string {
  return names[asked] ?? languages.map((language) => names[language]).find((name) => name !== undefined) ?? ''
}

/**
 * Writes the words of one language. Changing the source marks every translation as out of date; writing a translation
 * clears its mark; empty words remove a translation (never the source).
 */
export function writeText(value: LocalizedText, language: Language, text: string): LocalizedText {
  if (value.text[language] === text) return { ...value, outdated: value.outdated.filter((one) => one !== language) }
  const words = { ...value.text, [language]: text }
  if (language === value.source) {
    const translations = languages.filter((one) => one !== language && words[one] !== undefined)
    return { source: value.source, text: words, outdated: translations }
  }
  if (text === '') delete words[language]
  return { source: value.source, text: words, outdated: value.outdated.filter((one) => one !== language) }
}

/** Sorting key of a name: unaccented, lower case, compared byte by byte (collation C). */
export const sortName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
