import type { Block, Heading } from './model.ts'

/**
 * Assigns heading levels without gaps, in reading order, including marked parts. The first heading has level 1, and no
 * heading is more than a single level deeper than the heading before it. Relative order is preserved: two headings of
 * the same level under the same parent stay equal.
 */
export function orderHeadings(blocks: readonly Block[]): Block[] {
  const open: number[] = []
  const normaliseLevel = (heading: Heading): Heading => {
    while (open.length > 0 && open.at(-1)! >= heading.level) open.pop()
    open.push(heading.level)
    return { ...heading, level: open.length }
  }
  const walk = (some: readonly Block[]): Block[] =>
    some.map((block) => {
      if (block.kind === 'heading') return normaliseLevel(block)
      if (block.kind === 'marked') return { ...block, blocks: walk(block.blocks) }
      if (block.kind === 'cards') return { ...block, cards: block.cards.map(walk) }
      return block
    })
  return walk(blocks)
}

/** Returns the headings in reading order. Call it with blocks whose headings are ordered. */
export const listHeadings = (blocks: readonly Block[]): Heading[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block]
    if (block.kind === 'cards') return block.cards.flatMap(listHeadings)
    return block.kind === 'marked' ? listHeadings(block.blocks) : []
  })
