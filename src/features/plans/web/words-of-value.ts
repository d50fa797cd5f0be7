import type { Language } from '#shared/language.ts'
import { type Prose, plainText } from '#shared/prose.ts'

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
