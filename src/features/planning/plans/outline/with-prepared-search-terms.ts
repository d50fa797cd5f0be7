import type { Transact } from '#platform/context.ts'
import { newId } from '#shared/ids.ts'
import type { Element } from '../entities.ts'
import { deletePreparedTerms, prepareSearchTerms } from './queries/prepared-search-terms.ts'

/** The element fields that the search indexes. */
export type SearchableText = Pick<Element, 'code' | 'title' | 'body'>

/** Number of texts per transaction. On the embedded database all other requests wait until a transaction ends. */
const batchSize = 250

/**
 * Writes elements with search terms that were prepared in advance, a few at a time. Otherwise this preparation would
 * take a large part of the writing transaction, during which all other requests wait. `ready` receives the progress, 0
 * to 1.
 */
export async function withPreparedSearchTerms<T>(
  transact: Transact,
  texts: readonly SearchableText[],
  write: () => Promise<T>,
  ready: (share: number) => void = () => {},
): Promise<T> {
  if (texts.length <= batchSize) return write()
  const batch = newId()
  try {
    for (let start = 0; start < texts.length; start += batchSize) {
      ready(start / texts.length)
      const some = texts.slice(start, start + batchSize)
      await transact('touch', ({ tx }) => prepareSearchTerms(tx, batch, some))
    }
    return await write()
  } finally {
    await transact('touch', ({ tx }) => deletePreparedTerms(tx, batch))
  }
}
