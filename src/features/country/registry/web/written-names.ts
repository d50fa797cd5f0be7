import type { Names } from '#shared/localized-text.ts'

/** Returns the names that were entered, without empty languages, or null when there are none. */
export function writtenNames(names: Names): Names | null {
  const written = Object.entries(names).flatMap(([language, text]) => (text.trim() ? [[language, text.trim()]] : []))
  return written.length === 0 ? null : Object.fromEntries(written)
}
