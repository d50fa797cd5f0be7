import type { Transact } from '#platform/context.ts'
import { newId } from '#shared/ids.ts'
import type { PreparedPlan } from '../document/prepare.ts'
import { forgetReadyWords, makeWordsReady } from '../outline/queries/ready-words.ts'

/** So many texts a transaction: on the embedded database everybody else waits for its end. */
const piece = 250

/**
 * Writes plans whose words were made ready for the search beforehand, a few at a time: in the transaction that writes they
 * would be a third of the time for which everybody waits. `ready` hears how much of it is done, 0 to 1.
 */
export async function withWordsReady<T>(
  transact: Transact,
  plans: readonly PreparedPlan[],
  ready: (share: number) => void,
  write: () => Promise<T>,
): Promise<T> {
  const texts = plans.flatMap((one) => [...one.added, ...one.changed.filter(saysAnew).map(({ after }) => after)])
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

const saysAnew = ({ fields }: PreparedPlan['changed'][number]): boolean =>
  Boolean(fields.title ?? fields.body ?? fields.code)
