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

/** All words of an element in all languages, a line per paragraph or text: what R23 looks through. */
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
