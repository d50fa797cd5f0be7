import type { TransactionContext } from './context.ts'

type Reaction<Payload> = (context: TransactionContext, payload: Payload) => Promise<void>

/**
 * Something that happened in a slice, with the functions of other slices that react to it in the same transaction.
 * Its name is in the past tense. This is not a message bus: reactions run in the order of their subscription, and a
 * reaction that throws rolls back the act. A question to other slices is a hook (`hook.ts`).
 */
export interface SliceEvent<Payload> {
  subscribe(reaction: Reaction<Payload>): void
  /** Runs every reaction, in order. */
  publish(context: TransactionContext, payload: Payload): Promise<void>
}

export function createEvent<Payload>(): SliceEvent<Payload> {
  const reactions: Reaction<Payload>[] = []
  return {
    subscribe: (reaction) => {
      reactions.push(reaction)
    },
    publish: async (context, payload) => {
      for (const reaction of reactions) await reaction(context, payload)
    },
  }
}
