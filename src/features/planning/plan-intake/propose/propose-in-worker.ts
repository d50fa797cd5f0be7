import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import { currentScreening } from '#shared/screening.ts'
import type { ProposalAnswer, ProposalOrder } from './order.ts'

/** Messages of the thread: progress, then the answer. */
export type WorkerMessage = ProposalAnswer | { share: number }

/**
 * Time limit while a user waits, in milliseconds. A normal document of 200 pages takes two seconds; longer times
 * indicate a malicious document.
 */
const timeoutMs = 30_000
const maxMegabytes = 512

export interface Bounds {
  /** Time limit in milliseconds. */
  limit?: number
  /** Aborts the run, which then throws. */
  signal?: AbortSignal
  /** Receives the share of the document that is processed, 0 to 1. */
  report?: (share: number) => void
}

let queue: Promise<unknown> = Promise.resolve()

/**
 * Creates a proposal in a worker thread, a single document at a time, and stops it at the time limit.
 * @returns undefined when it needed more time or memory than any real plan
 */
export function proposeInWorker(order: ProposalOrder, bounds: Bounds = {}): Promise<ProposalAnswer | undefined> {
  const made = queue.then(() => run(order, bounds))
  queue = made.catch(() => {})
  return made
}

async function run(
  order: ProposalOrder,
  { limit = timeoutMs, signal, report }: Bounds,
): Promise<ProposalAnswer | undefined> {
  signal?.throwIfAborted()
  const worker = new Worker(new URL('./propose-worker.ts', import.meta.url), {
    workerData: { order, screening: currentScreening() },
    resourceLimits: { maxOldGenerationSizeMb: maxMegabytes },
  })
  const late = AbortSignal.timeout(limit)
  try {
    const asyncIterator = on(worker, 'message', { signal: signal ? AbortSignal.any([signal, late]) : late })
    for await (const [workerMessage] of asyncIterator as AsyncIterable<[WorkerMessage]>) {
      if (!('share' in workerMessage)) return workerMessage
      report?.(workerMessage.share)
    }
    throw new Error('The worker ended without a proposal.')
  } catch (error) {
    signal?.throwIfAborted()
    const { name, code } = error as Error & { code?: string }
    if (name === 'AbortError' || code === 'ERR_WORKER_OUT_OF_MEMORY') return undefined
    throw error
  } finally {
    await worker.terminate()
  }
}
