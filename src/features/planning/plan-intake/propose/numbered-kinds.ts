import type { SourceParagraph } from '#platform/intake/contract.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import { readLabel, wordsOf } from './label.ts'

/** So many elements must say it, and none may say another. */
const fewest = 2

/**
 * What a bare number means in a document whose words give numbers to kinds: where there are `OD 1.1`, `OD 1.3` and `Actie 1.2.1`, a
 * heading `1.2` is the operational objective between them. It must stand in that count: under a number that has come, or, of
 * one part, over one that words give; and words give it to nothing else.
 * @param hasCome whether something with that number stands in the outline already
 */
export function kindsByNumber(
  paragraphs: readonly SourceParagraph[],
  hasCome: (number: string) => boolean,
): (chapter: string | null) => ElementKind | undefined {
  const said = new Set<string>()
  const byDepth = new Map<number, { kinds: Set<ElementKind>; count: number }>()
  for (const paragraph of paragraphs) {
    const { kind, number, group, loose } = readLabel(wordsOf(paragraph))
    if (!kind || !number || group || (loose && paragraph.heading === null && !paragraph.bold)) continue
    said.add(number)
    const depth = depthOf(number)
    const known = byDepth.get(depth) ?? { kinds: new Set(), count: 0 }
    known.kinds.add(kind)
    known.count += 1
    byDepth.set(depth, known)
  }
  const isOver = new Set([...said].flatMap((number) => above(number) ?? []))
  return (chapter) => {
    if (!chapter || said.has(chapter)) return undefined
    const known = byDepth.get(depthOf(chapter))
    if (known?.kinds.size !== 1 || known.count < fewest) return undefined
    const parent = above(chapter)
    const isInCount = parent === undefined ? isOver.has(chapter) : hasCome(parent)
    return isInCount ? [...known.kinds][0] : undefined
  }
}

const depthOf = (number: string): number => number.split('.').length
/** `1.2` of `1.2.3`. */
const above = (number: string): string | undefined =>
  number.includes('.') ? number.slice(0, number.lastIndexOf('.')) : undefined
