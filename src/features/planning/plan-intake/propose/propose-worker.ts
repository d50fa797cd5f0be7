import { parentPort, workerData } from 'node:worker_threads'
import type { PackScreen } from '#shared/pack-screening.ts'
import { adoptScreening } from '#shared/screening.ts'
import { makeProposal, type ProposalOrder } from './order.ts'
import type { WorkerMessage } from './propose-in-worker.ts'

/** Reads a document and creates a proposal outside the server's event loop. */
const sendToParent = (workerMessage: WorkerMessage) => parentPort!.postMessage(workerMessage)
const { order, screening } = workerData as { order: ProposalOrder; screening: readonly PackScreen[] }
adoptScreening(screening)
sendToParent(makeProposal(order, (share) => sendToParent({ share })))
