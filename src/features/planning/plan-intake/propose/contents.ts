import type { SourceParagraph } from '#platform/intake/contract.ts'
import { contentsHeading } from './keywords.ts'
import { getLabelledText, parseLabel, toSingleLine } from './label.ts'

/** A page number at the end, after dots, a tab or a space. */
const trailingPagePattern = /(?<leader>[\s.…·_]*(?:\.{3,}|…|_{3,}|·{3,})[\s.…·_]*|\s+)(?<page>\d{1,3})$/u
const maxEntryLength = 200
/** Minimum number of consecutive lines with page numbers that form a table of contents without a heading. */
const fewestEntries = 3

interface Entry {
  page: number | undefined
  /** Whether dots lead to the page number. */
  hasDotLeader: boolean
  /** The possible headings in the document: with and without number. */
  names: readonly string[]
}

export interface Contents {
  /** The paragraphs of the table of contents. */
  numbers: ReadonlySet<number>
  /** Checks whether an entry has this text. The same text in the document is then a heading. */
  announces: (text: string) => boolean
}

/**
 * Finds the paragraphs of typed tables of contents: lines with a page number at the end, or lines under a contents
 * heading that occur again later. Otherwise each chapter would occur twice.
 */
export function findContents(paragraphs: readonly SourceParagraph[]): Contents {
  const lastAt = new Map<string, number>()
  paragraphs.forEach((paragraph, at) => {
    if (paragraph.place === 'body') for (const name of toNameKeys(getLabelledText(paragraph))) lastAt.set(name, at)
  })
  const numbers = new Set<number>()
  const entries = new Set<string>()
  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at]!
    const isHeading = paragraph.place === 'body' && contentsHeading.test(parseLabel(getLabelledText(paragraph)).title)
    const first = isHeading ? at + 1 : at
    const end = findEndOfRun(paragraphs, first, isHeading, (name, from) => (lastAt.get(name) ?? -1) > from)
    if (end - first < (isHeading ? 1 : fewestEntries)) continue
    for (const { number } of paragraphs.slice(at, end)) numbers.add(number)
    for (const entry of paragraphs.slice(first, end))
      entries.add(toKey(getLabelledText(entry).replace(trailingPagePattern, '')))
    at = end - 1
  }
  return { numbers, announces: (text) => entries.has(toKey(text)) }
}

/** Returns the end of the lines that are entries of a table of contents. */
function findEndOfRun(
  paragraphs: readonly SourceParagraph[],
  first: number,
  isUnderHeading: boolean,
  recursLater: (name: string, from: number) => boolean,
): number {
  let [end, page] = [first, 0]
  for (; end < paragraphs.length && isLine(paragraphs[end]!); end += 1) {
    const entry = parseEntry(getLabelledText(paragraphs[end]!))
    const isAgain = entry.names.some((name) => recursLater(name, end))
    const isPaged = entry.page !== undefined && entry.page >= page
    if (isUnderHeading ? !isAgain && !isPaged : !isPaged || !(entry.hasDotLeader || isAgain)) break
    page = isPaged ? entry.page! : page
  }
  return end
}

/**
 * Checks whether a paragraph may be an entry of a table of contents. A paragraph with a heading style is not an entry.
 * It begins the text of the document.
 */
const isLine = ({ place, text, heading }: SourceParagraph): boolean =>
  place === 'body' && heading === null && text.length <= maxEntryLength

function parseEntry(text: string): Entry {
  const { leader, page } = trailingPagePattern.exec(text)?.groups ?? {}
  const names = toNameKeys(text)
  if (page === undefined) return { page: undefined, hasDotLeader: false, names }
  const before = text.replace(trailingPagePattern, '')
  return { page: Number(page), hasDotLeader: leader!.trim() !== '', names: [...names, ...toNameKeys(before)] }
}

/** Returns the text for comparison, because a heading and the entry may differ in capitals. */
const toKey = (text: string): string => toSingleLine(text).toLowerCase().replace(/[:.]$/, '')

/**
 * Returns the text for comparison, with and without the number. The word processor often generates the number only in
 * the heading or only in the entry.
 */
function toNameKeys(text: string): string[] {
  const line = toKey(text)
  const bare = line.replace(/^(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}(?=[.)]))[.)]?\s+/u, '')
  return line === bare ? [line] : [line, bare]
}
