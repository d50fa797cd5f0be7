import type { Names } from '#shared/localized-text.ts'

/** A fact line with the heading (`# ...`) above it, split into words. */
export interface FactLine {
  heading: readonly string[]
  /** The parts between bars, trimmed. An empty part means "not known" or "none". */
  parts: readonly string[]
}

/** Parses fact text. A heading line `# a b` applies to the lines below it. Each line is `part | part | part`. */
export function factLines(text: string): FactLine[] {
  let heading: readonly string[] = []
  const lines: FactLine[] = []
  for (const line of text.trim().split('\n')) {
    if (line.startsWith('# ')) heading = line.slice(2).split(' ')
    else lines.push({ heading, parts: line.split('|').map((part) => part.trim()) })
  }
  return lines
}

/**
 * Parses `Antwerpen / Anvers`: Dutch, French, then German where the source gives it. A single name is used for Dutch
 * and French.
 */
export function placeNames(text: string): Names {
  const [nl = '', fr = nl, de] = text.split(' / ')
  return de === undefined ? { nl, fr } : { nl, fr, de }
}

/** Splits `11002 Antwerpen / Anvers` at the first space. */
export function splitFirstWord(text: string): [first: string, rest: string] {
  const space = text.indexOf(' ')
  return [text.slice(0, space), text.slice(space + 1)]
}
