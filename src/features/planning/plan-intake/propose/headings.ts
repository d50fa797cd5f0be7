import type { SourceParagraph } from '#platform/intake/contract.ts'
import type { Contents } from './contents.ts'
import { chapterPattern } from './keywords.ts'
import { getLabelledText, type Label, parseField, parseLabel } from './label.ts'

/** Maximum length of a heading; longer text is a sentence. */
const maxHeadingLength = 160

export interface Heading {
  /** From 1; 0: the title of the document; null: the level is unknown. */
  level: number | null
}

/** The headings by paragraph number. */
export type Headings = ReadonlyMap<number, Heading>

/**
 * Finds the headings of a document: those with a style, and manual headings in bold, in capitals or with chapter
 * numbers. A manual heading has the level of the number.
 */
export function findHeadings(paragraphs: readonly SourceParagraph[], announces: Contents['announces']): Headings {
  const lines = paragraphs.filter(({ place }) => place === 'body')
  const labels = new Map(lines.map((line) => [line.number, parseLabel(getLabelledText(line))]))
  const chapters = new Set([
    ...findChapters(lines, labels),
    ...lines.flatMap((line) => (announces(getLabelledText(line)) ? line.number : [])),
  ])
  // Capitals are no evidence when most text is in capitals.
  const areCapitalsRare = lines.filter(isInCapitals).length * 3 <= lines.length
  const found = new Map<number, Heading>()
  for (const line of lines) {
    const heading = findHeading(line, labels.get(line.number)!, chapters, areCapitalsRare)
    if (heading) found.set(line.number, heading)
  }
  return found
}

function findHeading(
  paragraph: SourceParagraph,
  label: Label,
  chapters: ReadonlySet<number>,
  areCapitalsRare: boolean,
): Heading | undefined {
  if (paragraph.heading !== null) return { level: paragraph.heading }
  if (!isTitleLike(paragraph)) return undefined
  const { bold, listLevel, number } = paragraph
  const depth = label.chapter?.split('.').length ?? 0
  if (depth > 1 && label.title !== '' && (bold || beginsAsTitle(label.title))) return { level: depth }
  if (listLevel !== null) return undefined
  if (chapters.has(number) || chapterPattern.test(paragraph.text)) return { level: Math.max(1, depth) }
  const isMarked = bold || label.group || (areCapitalsRare && isInCapitals(paragraph))
  return isMarked ? { level: depth === 1 ? 1 : null } : undefined
}

const isTitleLike = ({ text }: SourceParagraph): boolean =>
  text.length <= maxHeadingLength &&
  !/[.;,:]$/.test(text.replace(/:$/, '')) &&
  !text.includes('\n') &&
  !parseField(text)

/** Checks that the first letter is not lower case: `1.5 miljoen euro` is not a chapter. */
const beginsAsTitle = (title: string): boolean => !/^[^\p{L}]*\p{Ll}/u.test(title)

/** Checks for at least six letters, all capitals: more than an abbreviation. */
const isInCapitals = ({ text }: SourceParagraph): boolean =>
  text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 6

/**
 * Finds lines with a single-part number that are chapters and not list items: the numbers increase through the
 * document by 1, there is text between the lines, and some chapter has a subchapter such as `2.1`.
 */
function findChapters(lines: readonly SourceParagraph[], labels: ReadonlyMap<number, Label>): ReadonlySet<number> {
  const findHeadingNumber = (at: number): number | undefined => {
    const line = lines[at]
    if (!line || line.cell || line.heading !== null || line.listLevel !== null || !isTitleLike(line)) return undefined
    const { chapter, title, kind, group } = labels.get(line.number)!
    return chapter && /^\d+$/.test(chapter) && (kind === null || group) && beginsAsTitle(title)
      ? Number(chapter)
      : undefined
  }
  const chain: number[] = []
  let last: number | undefined
  lines.forEach((line, at) => {
    const number = findHeadingNumber(at)
    const isNext = last === undefined ? number === 0 || number === 1 : number === last + 1
    if (!isNext || findHeadingNumber(at - 1) !== undefined || findHeadingNumber(at + 1) !== undefined) return
    chain.push(line.number)
    last = number
  })
  const within = new Set(
    [...labels.values()].flatMap(({ chapter }) => (chapter?.includes('.') ? [chapter.split('.')[0]!] : [])),
  )
  const hasBelow = chain.some((number) => within.has(labels.get(number)!.chapter!))
  return new Set(hasBelow ? chain : [])
}
