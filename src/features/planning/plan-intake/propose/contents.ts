import type { SourceParagraph } from '#platform/intake/contract.ts'
import { contentsHeading } from './keywords.ts'
import { oneLine, readLabel, wordsOf } from './label.ts'

/** A number of a page at the end, after dots, a tab or a space. */
const pageAtEnd = /(?<leader>[\s.…·_]*(?:\.{3,}|…|_{3,}|·{3,})[\s.…·_]*|\s+)(?<page>\d{1,3})$/u
const longestEntry = 200
/** So many lines with pages in a row are a table of contents, also where no heading says so. */
const fewestEntries = 3

interface Entry {
  page: number | undefined
  /** Dots lead to the page. */
  isLed: boolean
  /** What it would be called further on in the document: with and without its number. */
  names: readonly string[]
}

export interface Contents {
  /** Its paragraphs. */
  numbers: ReadonlySet<number>
  /** Whether one of its entries says these words: where they stand in the document they are a heading. */
  announces: (words: string) => boolean
}

/**
 * The paragraphs of tables of contents that somebody typed: lines that end in a page, or, under a heading that says so, lines that
 * stand further on once more. Without them each chapter would be there twice.
 */
export function findContents(paragraphs: readonly SourceParagraph[]): Contents {
  const lastAt = new Map<string, number>()
  paragraphs.forEach((paragraph, at) => {
    if (paragraph.place === 'body') for (const name of namesOf(wordsOf(paragraph))) lastAt.set(name, at)
  })
  const numbers = new Set<number>()
  const entries = new Set<string>()
  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at]!
    const isHeading = paragraph.place === 'body' && contentsHeading.test(readLabel(wordsOf(paragraph)).title)
    const first = isHeading ? at + 1 : at
    const end = endOfRun(paragraphs, first, isHeading, (name, from) => (lastAt.get(name) ?? -1) > from)
    if (end - first < (isHeading ? 1 : fewestEntries)) continue
    for (const { number } of paragraphs.slice(at, end)) numbers.add(number)
    for (const entry of paragraphs.slice(first, end)) entries.add(keyOf(wordsOf(entry).replace(pageAtEnd, '')))
    at = end - 1
  }
  return { numbers, announces: (words) => entries.has(keyOf(words)) }
}

/** Where the lines end that are entries of a table of contents. */
function endOfRun(
  paragraphs: readonly SourceParagraph[],
  first: number,
  isUnderHeading: boolean,
  standsLater: (name: string, from: number) => boolean,
): number {
  let [end, page] = [first, 0]
  for (; end < paragraphs.length && isLine(paragraphs[end]!); end += 1) {
    const entry = entryOf(wordsOf(paragraphs[end]!))
    const isAgain = entry.names.some((name) => standsLater(name, end))
    const isPaged = entry.page !== undefined && entry.page >= page
    if (isUnderHeading ? !isAgain && !isPaged : !isPaged || !(entry.isLed || isAgain)) break
    page = isPaged ? entry.page! : page
  }
  return end
}

/** What has the style of a heading begins the document. */
const isLine = ({ place, text, heading }: SourceParagraph): boolean =>
  place === 'body' && heading === null && text.length <= longestEntry

function entryOf(words: string): Entry {
  const { leader, page } = pageAtEnd.exec(words)?.groups ?? {}
  const names = namesOf(words)
  if (page === undefined) return { page: undefined, isLed: false, names }
  const before = words.replace(pageAtEnd, '')
  return { page: Number(page), isLed: leader!.trim() !== '', names: [...names, ...namesOf(before)] }
}

/** Capitals differ between a heading and its entry. */
const keyOf = (words: string): string => oneLine(words).toLowerCase().replace(/[:.]$/, '')

/** The number is often set by the word processor in one of both. */
function namesOf(words: string): string[] {
  const line = keyOf(words)
  const bare = line.replace(/^(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}(?=[.)]))[.)]?\s+/u, '')
  return line === bare ? [line] : [line, bare]
}
