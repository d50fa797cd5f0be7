import { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { type Prose, plainText } from '#shared/prose.ts'

/** The title that a history or a comparison tells, if it is one: texts come from there without a type of their own. */
export const asText = (value: unknown): LocalizedText | null => LocalizedText.safeParse(value).data ?? null

/** A value of a history or a comparison as words: texts in the reader's language, lists one after the other. */
export function valueWords(value: unknown, language: Language, empty: string): string {
  if (value === null || value === undefined || value === '') return empty
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value))
    return value.length === 0 ? empty : value.map((one) => valueWords(one, language, empty)).join(', ')
  const held = value as {
    source?: Language
    text?: Record<string, string | Prose> | { source: Language; text: Record<string, string> }
    type?: string
  }
  if (held.source && held.text) {
    const texts = held.text as Record<string, string | Prose | undefined>
    const here = texts[language] ?? texts[held.source]
    return here === undefined ? empty : typeof here === 'string' ? here : plainText(here)
  }
  return Object.entries(value as Record<string, unknown>)
    .filter(([, one]) => one !== null && one !== undefined && one !== '')
    .map(([key, one]) => `${key}: ${valueWords(one, language, empty)}`)
    .join('; ')
}

/** Names something else by its id, or several things. */
export const isReference = (value: unknown): boolean =>
  Id.safeParse(value).success || (Array.isArray(value) && value.length > 0 && value.every(isReference))
