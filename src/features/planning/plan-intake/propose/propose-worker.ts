import { parentPort, workerData } from 'node:worker_threads'
import { makeProposal, type ProposalOrder } from './order.ts'
import type { WorkerMessage } from './propose-in-worker.ts'

/** Reads a document and creates a proposal outside the server's event loop. */
const sendToParent = (workerMessage: WorkerMessage) => parentPort!.postMessage(workerMessage)
sendToParent(makeProposal(workerData as ProposalOrder, (share) => sendToParent({ share })))
