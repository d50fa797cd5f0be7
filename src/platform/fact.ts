import type { TransactionContext } from './context.ts'

/**
 * An event that a slice publishes, with the functions that react to it in the same transaction. Only
 * `app/subscriptions.ts` registers reactions, so that all of them are on a single page. This is not a message bus:
 * reactions run in order, and a reaction that throws rolls back the act.
 */
export interface Fact<Payload, Answer = void> {
  subscribe(reaction: (context: TransactionContext, payload: Payload) => Promise<Answer>): void
  /** Runs every reaction and returns the results in order. */
  announce(context: TransactionContext, payload: Payload): Promise<Answer[]>
}

export function fact<Payload, Answer = void>(): Fact<Payload, Answer> {
  const reactions: ((context: TransactionContext, payload: Payload) => Promise<Answer>)[] = []
  return {
    subscribe: (reaction) => {
      reactions.push(reaction)
    },
    announce: async (context, payload) => {
      const answers: Answer[] = []
      for (const reaction of reactions) answers.push(await reaction(context, payload))
      return answers
    },
  }
}
