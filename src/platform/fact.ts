import type { Work } from './context.ts'

/**
 * A fact that a slice announces, and the list of functions that react to it in the same transaction. `app/subscriptions.ts`
 * is the only place that fills the lists, so that the reader finds every reaction on one page. Not a bus: reactions run in
 * order, and one that throws undoes the act.
 */
export interface Fact<Payload, Answer = void> {
  subscribe(reaction: (work: Work, payload: Payload) => Promise<Answer>): void
  /** Runs every reaction and returns their answers, in order. */
  announce(work: Work, payload: Payload): Promise<Answer[]>
}

export function fact<Payload, Answer = void>(): Fact<Payload, Answer> {
  const reactions: ((work: Work, payload: Payload) => Promise<Answer>)[] = []
  return {
    subscribe: (reaction) => {
      reactions.push(reaction)
    },
    announce: async (work, payload) => {
      const answers: Answer[] = []
      for (const reaction of reactions) answers.push(await reaction(work, payload))
      return answers
    },
  }
}
