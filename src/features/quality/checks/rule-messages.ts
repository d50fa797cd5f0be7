import { type Language, languages } from '#shared/language.ts'
import { type Prose, plainText } from '#shared/prose.ts'

/** The texts of an element in which words can stand, as stored or as a document says them; absent or null = none. */
export interface Texts {
  title?: unknown
  body?: { text: Partial<Record<string, Prose>> } | null | undefined
  gain?: unknown
  rationale?: unknown
  details?: unknown
  stateReason?: string | null | undefined
}

/** All words of an element in all languages, a line per paragraph or text: what R23 and R24 look through. */
export function wordsOf(texts: Texts): string {
  const lines: string[] = []
  for (const value of [texts.title, texts.gain, texts.rationale, texts.details]) collect(value, lines)
  for (const prose of Object.values(texts.body?.text ?? {})) if (prose) lines.push(plainText(prose))
  if (texts.stateReason) lines.push(texts.stateReason)
  return lines.join('\n')
}

function collect(value: unknown, lines: string[]): void {
  if (typeof value === 'string') lines.push(value)
  else if (value instanceof Object) for (const one of Object.values(value)) collect(one, lines)
}

/** Languages in which any of these texts, or of the texts within them, is older than its source. */
export function outdatedIn(texts: readonly unknown[]): Language[] {
  const found = new Set<unknown>()
  const look = (value: unknown) => {
    if (!(value instanceof Object)) return
    if ('outdated' in value && Array.isArray(value.outdated)) for (const one of value.outdated) found.add(one)
    else for (const one of Object.values(value)) look(one)
  }
  texts.forEach(look)
  return languages.filter((language) => found.has(language))
}
