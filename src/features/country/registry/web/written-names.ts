import type { Names } from '#shared/localized-text.ts'

/** The names that are written, without the languages left empty; null where there is none. */
export function writtenNames(names: Names): Names | null {
  const written = Object.entries(names).flatMap(([language, text]) => (text.trim() ? [[language, text.trim()]] : []))
  return written.length === 0 ? null : Object.fromEntries(written)
}
