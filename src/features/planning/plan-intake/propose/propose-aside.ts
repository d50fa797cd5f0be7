import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ProposalAnswer, ProposalOrder } from './order.ts'

/** What the thread tells: how far it is, then the answer. */
export type Told = ProposalAnswer | { share: number }

/** A document of 200 pages takes two seconds; one that takes longer than this is meant to, where somebody waits. In milliseconds. */
const longest = 30_000
const mostMegabytes = 512

export interface Bounds {
  /** In milliseconds. */
  limit?: number
  /** Aborted by who no longer wants it: throws. */
  signal?: AbortSignal
  /** How much of the document has been gone through, 0 to 1. */
  report?: (share: number) => void
}

let turn: Promise<unknown> = Promise.resolve()

/**
 * Makes a proposal in a thread of its own, one document after the other, and ends it at the time limit.
 * @returns undefined where it took longer, or more memory, than any plan does
 */
export function proposeAside(order: ProposalOrder, bounds: Bounds = {}): Promise<ProposalAnswer | undefined> {
  const made = turn.then(() => run(order, bounds))
  turn = made.catch(() => {})
  return made
}

async function run(
  order: ProposalOrder,
  { limit = longest, signal, report }: Bounds,
): Promise<ProposalAnswer | undefined> {
  signal?.throwIfAborted()
  const worker = new Worker(new URL('./propose-worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  })
  const late = AbortSignal.timeout(limit)
  try {
    const told = on(worker, 'message', { signal: signal ? AbortSignal.any([signal, late]) : late })
    for await (const [one] of told as AsyncIterable<[Told]>) {
      if (!('share' in one)) return one
      report?.(one.share)
    }
    throw new Error('A proposal came to no end.')
  } catch (error) {
    signal?.throwIfAborted()
    const { name, code } = error as Error & { code?: string }
    if (name === 'AbortError' || code === 'ERR_WORKER_OUT_OF_MEMORY') return undefined
    throw error
  } finally {
    await worker.terminate()
  }
}
