import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ProposalAnswer, ProposalOrder } from './order.ts'

/** A document of 200 pages takes two seconds; one that takes longer than this is meant to. In milliseconds. */
const longest = 30_000
const mostMegabytes = 512

let turn: Promise<unknown> = Promise.resolve()

/**
 * Makes a proposal in a thread of its own, one document after the other, and ends it at the time limit.
 * @returns undefined where it took longer, or more memory, than any plan does
 */
export function proposeAside(order: ProposalOrder, limit = longest): Promise<ProposalAnswer | undefined> {
  const made = turn.then(() => run(order, limit))
  turn = made.catch(() => {})
  return made
}

async function run(order: ProposalOrder, limit: number): Promise<ProposalAnswer | undefined> {
  const worker = new Worker(new URL('./propose-worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  })
  try {
    const [answer] = (await once(worker, 'message', { signal: AbortSignal.timeout(limit) })) as [ProposalAnswer]
    return answer
  } catch (error) {
    const { name, code } = error as Error & { code?: string }
    if (name === 'AbortError' || code === 'ERR_WORKER_OUT_OF_MEMORY') return undefined
    throw error
  } finally {
    await worker.terminate()
  }
}
