import type { PackCrosswalkLink } from '#shared/pack.ts'

const author = 'pack BE, reading of an analyst, to be confirmed'

/** Returns a link from an item to the successor in a later or another list. */
export const link = (
  from: string,
  relation: PackCrosswalkLink['relation'],
  to: string,
  note?: string,
): PackCrosswalkLink => ({ from, to, relation, author, ...(note ? { note } : {}) })

/** Marks an item without a successor in the next list. */
export const dropped = (from: string, note: string): PackCrosswalkLink => ({ from, relation: 'dropped', author, note })

/** Marks an item without a predecessor. `from` is the item itself. */
export const appeared = (item: string, note: string): PackCrosswalkLink => ({
  from: item,
  relation: 'new',
  author,
  note,
})
