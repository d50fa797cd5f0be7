import type { Block, Heading } from './model.ts'

/**
 * Gives headings levels without holes, in reading order, marked parts included: the first is of level 1, none is more than
 * one deeper than the heading before it. Relative order is kept: two headings of one level under one parent stay equal.
 */
export function withOrderedHeadings(blocks: readonly Block[]): Block[] {
  const open: number[] = []
  const settle = (heading: Heading): Heading => {
    while (open.length > 0 && open.at(-1)! >= heading.level) open.pop()
    open.push(heading.level)
    return { ...heading, level: open.length }
  }
  const walk = (some: readonly Block[]): Block[] =>
    some.map((block) => {
      if (block.kind === 'heading') return settle(block)
      if (block.kind === 'marked') return { ...block, blocks: walk(block.blocks) }
      if (block.kind === 'cards') return { ...block, cards: block.cards.map(walk) }
      return block
    })
  return walk(blocks)
}

/** The headings in reading order; call with blocks whose headings are ordered. */
export const headingsOf = (blocks: readonly Block[]): Heading[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block]
    if (block.kind === 'cards') return block.cards.flatMap(headingsOf)
    return block.kind === 'marked' ? headingsOf(block.blocks) : []
  })
