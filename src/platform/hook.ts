import type { TransactionContext } from './context.ts'

type Respond<Question, Answer> = (context: TransactionContext, question: Question) => Promise<Answer>

/**
 * A question that a slice asks of slices that build on it, with the functions that answer it in the same transaction.
 * An answer only reads: what must be written is a reaction to an event (`event.ts`).
 */
export interface Hook<Question, Answer> {
  register(respond: Respond<Question, Answer>): void
  /** Returns the answers in the order of registration. Empty where no slice answers. */
  ask(context: TransactionContext, question: Question): Promise<Answer[]>
}

export function createHook<Question, Answer>(): Hook<Question, Answer> {
  const responses: Respond<Question, Answer>[] = []
  return {
    register: (respond) => {
      responses.push(respond)
    },
    ask: async (context, question) => {
      const answers: Answer[] = []
      for (const respond of responses) answers.push(await respond(context, question))
      return answers
    },
  }
}
