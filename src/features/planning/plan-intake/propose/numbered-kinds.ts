import type { SourceParagraph } from '#platform/intake/contract.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import { getLabelledText, parseLabel } from './label.ts'

/** Minimum number of elements with the kind, without any contradiction. */
const fewest = 2

/**
 * Determines the kind of a bare number in a document that numbers kinds in text. With `OD 1.1`, `OD 1.3` and `Actie
 * 1.2.1`, a heading `1.2` is the operational objective in between. The number must fit the sequence: under a number
 * that occurred, or, with a single part, above a number in text. The text must not give it to another element.
 * @param hasCome whether an element with that number is already in the outline
 */
export function detectKindsByNumber(
  paragraphs: readonly SourceParagraph[],
  hasCome: (number: string) => boolean,
): (chapter: string | null) => ElementKind | undefined {
  const seenIds = new Set<string>()
  const byDepth = new Map<number, { kinds: Set<ElementKind>; count: number }>()
  for (const paragraph of paragraphs) {
    const { kind, number, group, isSpaceSeparated } = parseLabel(getLabelledText(paragraph))
    if (!kind || !number || group || (isSpaceSeparated && paragraph.heading === null && !paragraph.bold)) continue
    seenIds.add(number)
    const depth = getDepth(number)
    const known = byDepth.get(depth) ?? { kinds: new Set(), count: 0 }
    known.kinds.add(kind)
    known.count += 1
    byDepth.set(depth, known)
  }
  const parentNumbers = new Set([...seenIds].flatMap((number) => getParentNumber(number) ?? []))
  return (chapter) => {
    if (!chapter || seenIds.has(chapter)) return undefined
    const known = byDepth.get(getDepth(chapter))
    if (known?.kinds.size !== 1 || known.count < fewest) return undefined
    const parent = getParentNumber(chapter)
    const isInCount = parent === undefined ? parentNumbers.has(chapter) : hasCome(parent)
    return isInCount ? [...known.kinds][0] : undefined
  }
}

const getDepth = (number: string): number => number.split('.').length
/** Returns the number above: `1.2` for `1.2.3`. */
const getParentNumber = (number: string): string | undefined =>
  number.includes('.') ? number.slice(0, number.lastIndexOf('.')) : undefined
