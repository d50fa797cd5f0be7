import { parentPort, workerData } from 'node:worker_threads'
import { makeProposal, type ProposalOrder } from './order.ts'

/** Reads a document and makes a proposal of it away from the server's event loop. */
parentPort!.postMessage(makeProposal(workerData as ProposalOrder))
