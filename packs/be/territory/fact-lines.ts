import type { Names } from '#shared/localized-text.ts'

/** A fact line with the words of the heading (`# ...`) above it. */
export interface FactLine {
  heading: readonly string[]
  /** The parts between bars, trimmed; an empty part says "not known" or "none". */
  parts: readonly string[]
}

/** Reads fact text: a heading line `# a b` holds for the lines below it, each line is `part | part | part`. */
export function factLines(text: string): FactLine[] {
  let heading: readonly string[] = []
  const lines: FactLine[] = []
  for (const line of text.trim().split('\n')) {
    if (line.startsWith('# ')) heading = line.slice(2).split(' ')
    else lines.push({ heading, parts: line.split('|').map((part) => part.trim()) })
  }
  return lines
}

/** `Antwerpen / Anvers`: Dutch, French, then German where the source gives it; a single name serves Dutch and French. */
export function placeNames(text: string): Names {
  const [nl = '', fr = nl, de] = text.split(' / ')
  return de === undefined ? { nl, fr } : { nl, fr, de }
}

/** Splits `11002 Antwerpen / Anvers` at its first space. */
export function firstWord(text: string): [first: string, rest: string] {
  const space = text.indexOf(' ')
  return [text.slice(0, space), text.slice(space + 1)]
}
