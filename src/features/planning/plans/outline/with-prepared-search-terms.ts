import type { Transact } from '#platform/context.ts'
import { newId } from '#shared/ids.ts'
import type { Element } from '../entities.ts'
import { forgetReadyWords, makeWordsReady } from './queries/prepared-search-terms.ts'

/** What the search reads of an element. */
export type FoundBy = Pick<Element, 'code' | 'title' | 'body'>

/** So many texts a transaction: on the embedded database everybody else waits for its end. */
const piece = 250

/**
 * Writes elements whose words were made ready for the search beforehand, a few at a time: in the transaction that writes they
 * would be a large part of the time for which everybody waits. `ready` hears how much of it is done, 0 to 1.
 */
export async function withWordsReady<T>(
  transact: Transact,
  texts: readonly FoundBy[],
  write: () => Promise<T>,
  ready: (share: number) => void = () => {},
): Promise<T> {
  if (texts.length <= piece) return write()
  const batch = newId()
  try {
    for (let start = 0; start < texts.length; start += piece) {
      ready(start / texts.length)
      const some = texts.slice(start, start + piece)
      await transact('touch', ({ tx }) => makeWordsReady(tx, batch, some))
    }
    return await write()
  } finally {
    await transact('touch', ({ tx }) => forgetReadyWords(tx, batch))
  }
}
