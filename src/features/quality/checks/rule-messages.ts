import { type Language, languages } from '#shared/language.ts'
import { type Prose, plainText } from '#shared/prose.ts'

/** The text fields of an element, as stored or as in a document. Absent or null = none. */
export interface Texts {
  title?: unknown
  body?: { text: Partial<Record<string, Prose>> } | null | undefined
  gain?: unknown
  rationale?: unknown
  details?: unknown
  stateReason?: string | null | undefined
}

/**
 * Returns all text of an element in all languages, a line per paragraph or field. The rules on markings and personal
 * data search it.
 */
export function collectText(texts: Texts): string {
  const lines: string[] = []
  for (const value of [texts.title, texts.gain, texts.rationale, texts.details]) collect(value, lines)
  for (const prose of Object.values(texts.body?.text ?? {})) if (prose) lines.push(plainText(prose))
  if (texts.stateReason) lines.push(texts.stateReason)
  return lines.join('\n')
}

function collect(value: unknown, lines: string[]): void {
  if (typeof value === 'string') lines.push(value)
  else if (value instanceof Object) for (const entry of Object.values(value)) collect(entry, lines)
}

/** Returns the languages in which any of these texts, at any depth, is older than the source text. */
export function outdatedIn(texts: readonly unknown[]): Language[] {
  const found = new Set<unknown>()
  const collectOutdated = (value: unknown) => {
    if (!(value instanceof Object)) return
    if ('outdated' in value && Array.isArray(value.outdated)) for (const entry of value.outdated) found.add(entry)
    else for (const entry of Object.values(value)) collectOutdated(entry)
  }
  texts.forEach(collectOutdated)
  return languages.filter((language) => found.has(language))
}
