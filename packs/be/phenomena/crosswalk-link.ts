import type { PackCrosswalkLink } from '#shared/pack.ts'

const author = 'pack BE, reading of an analyst, to be confirmed'

/** From one item to its successor in a later (or another) list. */
export const link = (
  from: string,
  relation: PackCrosswalkLink['relation'],
  to: string,
  note?: string,
): PackCrosswalkLink => ({ from, to, relation, author, ...(note ? { note } : {}) })

/** The item has no successor in the next list. */
export const dropped = (from: string, note: string): PackCrosswalkLink => ({ from, relation: 'dropped', author, note })

/** The item has no predecessor: `from` is the item itself. */
export const appeared = (item: string, note: string): PackCrosswalkLink => ({
  from: item,
  relation: 'new',
  author,
  note,
})
